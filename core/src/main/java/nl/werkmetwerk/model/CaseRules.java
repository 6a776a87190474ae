package nl.werkmetwerk.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.check.Ids;
import nl.werkmetwerk.model.check.Problem;
import nl.werkmetwerk.model.check.Problem.Rule;
import nl.werkmetwerk.model.constraint.ConstraintRules;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.money.BudgetRules;
import nl.werkmetwerk.model.money.Funding;
import nl.werkmetwerk.model.money.MoneyRules;
import nl.werkmetwerk.model.neighbourhood.PackagePlan;
import nl.werkmetwerk.model.neighbourhood.PackageRules;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.model.uncertain.Experiment;
import nl.werkmetwerk.model.uncertain.ExperimentRules;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.model.uncertain.UncertaintyRules;

/** What must hold between the parts of a case (MODEL 1.20, 1.21, 4.3); every violation is found. */
final class CaseRules {
    private static final Set<String> RESERVED_STRATEGIES =
            Strategy.BASELINES.stream().map(Strategy::name).collect(Collectors.toUnmodifiableSet());

    private final List<Problem> problems = new ArrayList<>();
    private final int firstYear;
    private final int lastYear;

    private CaseRules(int baseYear, int horizon) {
        this.firstYear = baseYear;
        this.lastYear = baseYear + horizon - 1;
    }

    static List<Problem> problems(
            int baseYear,
            int horizon,
            List<Section> sections,
            List<Party> parties,
            Funding funding,
            BudgetRules budget,
            Uncertainty uncertainty,
            List<Asset> assets,
            List<Strategy> strategies,
            Constraints constraints,
            List<Experiment> experiments,
            PackagePlan packages) {
        CaseRules rules = new CaseRules(baseYear, horizon);
        rules.checkSections(sections);
        rules.checkParties(parties);
        rules.checkAssets(assets, sections, parties);
        rules.checkStrategies(strategies, new Ids<>(assets, Asset::id));
        rules.problems.addAll(MoneyRules.problems(funding, budget, sections, parties, assets, strategies));
        rules.problems.addAll(ExperimentRules.problems(experiments, sections, strategies));
        rules.problems.addAll(UncertaintyRules.problems(uncertainty, sections, assets));
        rules.problems.addAll(ConstraintRules.problems(baseYear, horizon, constraints, sections, parties, assets));
        rules.problems.addAll(PackageRules.problems(packages, sections, parties, assets, strategies));
        return rules.problems;
    }

    private void checkSections(List<Section> sections) {
        Ids<Section> ids = new Ids<>(sections, Section::id);
        duplicates(sections, "sections", Section::id);
        for (int i = 0; i < sections.size(); i++) {
            String district = sections.get(i).district().orElse("");
            if (ids.find(district)
                    .filter(namesake -> namesake.district().isEmpty())
                    .isPresent()) {
                add(Rule.DISTRICT_IS_SECTION, "sections[" + i + "].district", district, List.of());
            }
        }
    }

    private void checkParties(List<Party> parties) {
        duplicates(parties, "parties", Party::id);
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).id().equals(Party.NONE)) {
                add(Rule.RESERVED_NAME, "parties[" + i + "].id", Party.NONE, List.of());
            }
        }
    }

    private void checkAssets(List<Asset> assets, List<Section> sections, List<Party> parties) {
        if (assets.isEmpty()) {
            add(Rule.NO_ASSETS, "assets", "", List.of());
        }
        duplicates(assets, "assets", Asset::id);
        Ids<Section> sectionIds = new Ids<>(sections, Section::id);
        Ids<Party> partyIds = new Ids<>(parties, Party::id);
        for (int i = 0; i < assets.size(); i++) {
            checkAsset(assets.get(i), "assets[" + i + "]", sectionIds, partyIds);
        }
    }

    private void checkAsset(Asset asset, String path, Ids<Section> sections, Ids<Party> parties) {
        if (!sections.has(asset.section())) {
            add(Rule.UNKNOWN_SECTION, path + ".section", asset.section(), sections.all());
        }
        if (!asset.planned() && asset.startYear() > firstYear) {
            add(Rule.INSTALLED_AFTER_BASE_YEAR, path + ".installed", "" + asset.startYear(), List.of("" + firstYear));
        }
        duplicates(asset.methods(), path + ".methods", Method::id);
        checkOwner(asset, path, parties);
    }

    private void checkOwner(Asset asset, String path, Ids<Party> parties) {
        String owner = asset.owner().orElse("");
        if (owner.equals(Party.NONE)) {
            add(Rule.RESERVED_NAME, path + ".owner", owner, List.of());
        } else if (!parties.isEmpty() && owner.isEmpty()) {
            add(Rule.NO_OWNER, path, asset.id(), parties.all());
        } else if (!parties.isEmpty() && !parties.has(owner)) {
            add(Rule.UNKNOWN_PARTY, path + ".owner", owner, parties.all());
        }
    }

    private void checkStrategies(List<Strategy> strategies, Ids<Asset> assets) {
        duplicates(strategies, "strategies", Strategy::name, ".name");
        for (int i = 0; i < strategies.size(); i++) {
            Strategy strategy = strategies.get(i);
            String path = "strategies[" + i + "]";
            if (RESERVED_STRATEGIES.contains(strategy.name())) {
                add(Rule.RESERVED_NAME, path + ".name", strategy.name(), List.of());
            }
            Map<String, Named> named = new HashMap<>();
            for (int j = 0; j < strategy.works().size(); j++) {
                checkWorks(strategy.works().get(j), path + ".works[" + j + "]", assets, named);
            }
        }
    }

    private void checkWorks(Works works, String path, Ids<Asset> assets, Map<String, Named> named) {
        if (works.year() < firstYear || works.year() > lastYear) {
            List<String> range = List.of("" + firstYear, "" + lastYear);
            add(Rule.YEAR_OUTSIDE_HORIZON, path + ".year", "" + works.year(), range);
        }
        for (int k = 0; k < works.assets().size(); k++) {
            String id = works.assets().get(k);
            if (!assets.has(id)) {
                add(Rule.UNKNOWN_ASSET, path + ".assets[" + k + "]", id, assets.all());
            }
        }
        Set<String> ids = works.methods().isEmpty() ? Set.of() : Set.copyOf(works.assets());
        works.methods().forEach((id, method) -> {
            if (ids.contains(id)) {
                checkMethod(works, path, id, method, assets, named);
            } else {
                add(Rule.METHOD_OF_UNNAMED_ASSET, path + ".methods." + id, id, works.assets());
            }
        });
    }

    private void checkMethod(
            Works works, String path, String id, String method, Ids<Asset> assets, Map<String, Named> named) {
        String place = path + ".methods." + id;
        Optional<Asset> asset = assets.find(id);
        if (asset.isPresent()) {
            List<String> methods =
                    asset.get().methods().stream().map(Method::id).toList();
            if (!methods.contains(method)) {
                add(Rule.UNKNOWN_METHOD, place, method, methods);
            }
            Named other = named.putIfAbsent(works.year() + " " + id, new Named(method, place));
            if (other != null && !other.method.equals(method)) {
                add(Rule.TWO_METHODS, place, method, List.of(other.path));
            }
        }
    }

    private <T> void duplicates(List<T> things, String path, Function<T, String> id) {
        duplicates(things, path, id, ".id");
    }

    private <T> void duplicates(List<T> things, String path, Function<T, String> id, String field) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < things.size(); i++) {
            Integer earlier = first.putIfAbsent(id.apply(things.get(i)), i);
            if (earlier != null) {
                String place = path + "[" + i + "]" + field;
                add(Rule.DUPLICATE_ID, place, id.apply(things.get(i)), List.of(path + "[" + earlier + "]" + field));
            }
        }
    }

    private void add(Rule rule, String path, String found, List<String> known) {
        problems.add(new Problem(rule, path, found, known));
    }

    /** A method named for an asset in a year, and where. */
    private record Named(String method, String path) {}
}
