package nl.werkmetwerk.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.werkmetwerk.field.Topic;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.place.Section;
import org.jspecify.annotations.Nullable;

/** Lists what differs between two cases. */
final class Changes {
    private final List<Change> found = new ArrayList<>();

    private Changes() {}

    static List<Change> between(Case a, Case b) {
        Changes changes = new Changes();
        changes.compare(CaseFacets.of(a), CaseFacets.of(b));
        changes.compareAll("sections", a.sections(), b.sections(), Section::id, CaseFacets::of);
        changes.compareAll("assets", a.assets(), b.assets(), Asset::id, AssetFacets::of);
        return changes.found;
    }

    private <T> void compareAll(String list, List<T> a, List<T> b, Function<T, String> id, Function<T, Facets> facets) {
        Map<String, T> others = new LinkedHashMap<>();
        b.forEach(thing -> others.put(id.apply(thing), thing));
        for (T thing : a) {
            T other = others.remove(id.apply(thing));
            if (other == null) {
                add(Topic.ASSETS, list + "[" + id.apply(thing) + "]", id.apply(thing), null);
            } else if (!thing.equals(other)) {
                compare(facets.apply(thing), facets.apply(other));
            }
        }
        others.keySet().forEach(only -> add(Topic.ASSETS, list + "[" + only + "]", null, only));
    }

    private void compare(Facets a, Facets b) {
        Map<String, Facets.Facet> others = new LinkedHashMap<>(b.byPath());
        a.byPath().forEach((path, facet) -> {
            Facets.Facet other = others.remove(path);
            if (other == null) {
                add(facet.topicAlone(), path, facet.value(), null);
            } else if (!facet.value().equals(other.value())) {
                add(facet.topic(), path, facet.value(), other.value());
            }
        });
        others.forEach((path, facet) -> add(facet.topicAlone(), path, null, facet.value()));
    }

    private void add(Topic topic, String path, @Nullable Object from, @Nullable Object to) {
        found.add(new Change(topic, path, Optional.ofNullable(from), Optional.ofNullable(to)));
    }
}
