package nl.werkmetwerk.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.check.Slips;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Component kinds that look like a misspelling of one that is shared, and so share nothing (MODEL 6.20). */
final class KindWarnings {
    /** Shorter names differ by one letter often enough to be two words. */
    private static final int SHORT = 4;

    private static final int LONG = 8;

    private KindWarnings() {}

    static List<Warning> of(ResolvedCase resolved) {
        Case source = resolved.source();
        Set<String> shared = shared(source);
        List<Warning> warnings = new ArrayList<>();
        for (int kind = 0; kind < resolved.kinds().count(); kind++) {
            String name = resolved.kinds().name(kind);
            if (!shared.contains(name)) {
                shared.stream()
                        .filter(other -> isNear(name, other))
                        .findFirst()
                        .ifPresent(other ->
                                firstWith(name, source).ifPresent(asset -> warnings.add(warning(name, other, asset))));
            }
        }
        return warnings;
    }

    private static Set<String> shared(Case source) {
        Set<String> shared = new TreeSet<>(source.jointWorks().sharing().keySet());
        source.sections().forEach(section -> shared.addAll(section.sharing().keySet()));
        return shared;
    }

    private static Optional<Asset> firstWith(String kind, Case source) {
        return source.assets().stream()
                .filter(asset -> asset.methods().stream()
                        .flatMap(method -> method.components().stream())
                        .map(Component::kind)
                        .anyMatch(kind::equals))
                .findFirst();
    }

    private static Warning warning(String kind, String shared, Asset asset) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", kind);
        facts.put("shared", shared);
        facts.put("asset", asset.id());
        return new Warning(Warning.Code.KIND_NEARLY_SHARED, "assets[" + asset.id() + "]", facts);
    }

    /** Letters apart, one slip of the pen in a word, or two in a long one. */
    static boolean isNear(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        int shortest = Math.min(a.length(), b.length());
        int slips = shortest < SHORT ? 0 : shortest < LONG ? 1 : 2;
        return Slips.between(a, b) <= slips;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }
}
