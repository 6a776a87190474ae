package nl.werkmetwerk.model.uncertain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.check.Ids;
import nl.werkmetwerk.model.check.Problem;
import nl.werkmetwerk.model.check.Problem.Rule;
import nl.werkmetwerk.model.place.Section;

/** What must hold between the uncertainties and the other parts of a case (MODEL 10). */
public final class UncertaintyRules {
    private final List<Problem> problems = new ArrayList<>();

    private UncertaintyRules() {}

    public static List<Problem> problems(Uncertainty uncertainty, List<Section> sections, List<Asset> assets) {
        UncertaintyRules rules = new UncertaintyRules();
        rules.checkInputs(uncertainty.inputs(), new Ids<>(sections, Section::id), new Ids<>(assets, Asset::id));
        rules.checkCorrelations(uncertainty);
        rules.checkLibrary(uncertainty.library(), new Ids<>(assets, Asset::id));
        return rules.problems;
    }

    private void checkInputs(List<UncertainInput> inputs, Ids<Section> sections, Ids<Asset> assets) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            UncertainInput input = inputs.get(i);
            String path = "uncertainties[" + i + "]";
            Integer earlier = first.putIfAbsent(input.id(), i);
            if (earlier != null) {
                add(Rule.DUPLICATE_ID, path + ".id", input.id(), List.of("uncertainties[" + earlier + "].id"));
            }
            input.on().section().ifPresent(id -> known(Rule.UNKNOWN_SECTION, path + ".on.section", id, sections));
            input.on().asset().ifPresent(id -> known(Rule.UNKNOWN_ASSET, path + ".on.asset", id, assets));
        }
    }

    private void checkLibrary(List<LibraryUse> uses, Ids<Asset> assets) {
        for (int i = 0; i < uses.size(); i++) {
            known(Rule.UNKNOWN_ASSET, "library[" + i + "].asset", uses.get(i).asset(), assets);
        }
    }

    private void checkCorrelations(Uncertainty uncertainty) {
        Ids<UncertainInput> ids = new Ids<>(uncertainty.inputs(), UncertainInput::id);
        Map<List<String>, String> pairs = new HashMap<>();
        for (int i = 0; i < uncertainty.correlations().size(); i++) {
            Correlation pair = uncertainty.correlations().get(i);
            String path = "correlations[" + i + "]";
            known(Rule.UNKNOWN_UNCERTAINTY, path + "[0]", pair.first(), ids);
            known(Rule.UNKNOWN_UNCERTAINTY, path + "[1]", pair.second(), ids);
            boolean ordered = pair.first().compareTo(pair.second()) < 0;
            List<String> key = ordered ? List.of(pair.first(), pair.second()) : List.of(pair.second(), pair.first());
            String earlier = pairs.putIfAbsent(key, path);
            if (earlier != null || pair.first().equals(pair.second())) {
                add(
                        Rule.SAME_PAIR,
                        path,
                        pair.first() + ", " + pair.second(),
                        earlier == null ? List.of() : List.of(earlier));
            } else {
                ids.find(pair.first())
                        .ifPresent(one -> ids.find(pair.second()).ifPresent(other -> checkLike(one, other, path)));
            }
        }
    }

    private void checkLike(UncertainInput one, UncertainInput other, String path) {
        boolean like = one.each() == other.each()
                && one.byItem() == other.byItem()
                && (!one.several() || one.correlation() == other.correlation());
        if (!like) {
            add(Rule.UNLIKE_UNCERTAINTIES, path, one.id() + ", " + other.id(), List.of());
        }
    }

    private void known(Rule rule, String path, String id, Ids<?> ids) {
        if (!ids.has(id)) {
            add(rule, path, id, ids.all());
        }
    }

    private void add(Rule rule, String path, String found, List<String> known) {
        problems.add(new Problem(rule, path, found, known));
    }
}
