package nl.werkmetwerk.model.neighbourhood;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.check.Ids;
import nl.werkmetwerk.model.check.Problem;
import nl.werkmetwerk.model.check.Problem.Rule;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;

/** What must hold within a package, and between it and the other parts of a case (MODEL-practice 12 and 19). */
public final class PackageRules {
    private static final String PLACE = "package.";

    private final List<Problem> problems = new ArrayList<>();
    private final PackagePlan plan;
    private final Ids<Measure> measures;
    private final Ids<Criterion> criteria;

    private PackageRules(PackagePlan plan) {
        this.plan = plan;
        measures = new Ids<>(plan.catalogue(), Measure::id);
        criteria = new Ids<>(plan.criteria(), Criterion::id);
    }

    /** All that is wrong; nothing where no package is asked for. */
    public static List<Problem> problems(
            PackagePlan plan,
            List<Section> sections,
            List<Party> parties,
            List<Asset> assets,
            List<Strategy> strategies) {
        PackageRules rules = new PackageRules(plan);
        if (plan.isThere()) {
            rules.checkNames(sections, assets, strategies);
            rules.checkMeasures();
            rules.checkOwners(new Ids<>(parties, Party::id));
            rules.checkOwners(parties);
            rules.checkBudgets(sections, parties);
            rules.checkChoice();
        }
        return rules.problems;
    }

    private void checkNames(List<Section> sections, List<Asset> assets, List<Strategy> strategies) {
        Ids<Strategy> names = new Ids<>(Strategy.withBaselines(strategies), Strategy::name);
        plan.strategy().ifPresent(name -> known(Rule.STRATEGY_UNKNOWN, PLACE + "strategy", name, names));
        Ids<Section> districts = new Ids<>(sections, Section::districtOrSelf);
        for (int i = 0; i < plan.districts().size(); i++) {
            known(
                    Rule.UNKNOWN_DISTRICT,
                    PLACE + "districts[" + i + "]",
                    plan.districts().get(i),
                    districts);
        }
        twice(plan.catalogue(), PLACE + "catalogue", Measure::id);
        twice(plan.criteria(), PLACE + "criteria", Criterion::id);
        atSigns(plan.catalogue(), PLACE + "catalogue", Measure::id);
        atSigns(sections, "sections", Section::id);
        taken(sections, assets);
    }

    /** An asset is called like a measure on a section. */
    private void taken(List<Section> sections, List<Asset> assets) {
        Ids<Section> places = new Ids<>(sections, Section::id);
        for (int i = 0; i < assets.size(); i++) {
            String id = assets.get(i).id();
            int at = id.indexOf(Measure.AT);
            if (at > 0 && measures.has(id.substring(0, at)) && places.has(id.substring(at + 1))) {
                int measure = measures.all().indexOf(id.substring(0, at));
                add(Rule.ID_TWICE, "assets[" + i + "].id", id, List.of(PLACE + "catalogue[" + measure + "].id"));
            }
        }
    }

    private <T> void twice(List<T> things, String path, Function<T, String> id) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < things.size(); i++) {
            Integer earlier = first.putIfAbsent(id.apply(things.get(i)), i);
            if (earlier != null) {
                List<String> known = List.of(path + "[" + earlier + "].id");
                add(Rule.ID_TWICE, path + "[" + i + "].id", id.apply(things.get(i)), known);
            }
        }
    }

    private <T> void atSigns(List<T> things, String path, Function<T, String> id) {
        for (int i = 0; i < things.size(); i++) {
            if (id.apply(things.get(i)).contains(Measure.AT)) {
                add(Rule.AT_SIGN, path + "[" + i + "].id", id.apply(things.get(i)), List.of());
            }
        }
    }

    private void checkMeasures() {
        for (int i = 0; i < plan.catalogue().size(); i++) {
            checkMeasure(plan.catalogue().get(i), PLACE + "catalogue[" + i + "]");
        }
        new NeedsRules(plan.catalogue(), measures).cycles().forEach(problems::add);
    }

    /** What a measure builds has an owner as other assets have, where there are parties (MODEL 8). */
    private void checkOwners(List<Party> parties) {
        Ids<Party> owners = new Ids<>(parties, Party::id);
        for (int i = 0; i < plan.catalogue().size() && !parties.isEmpty(); i++) {
            Measure measure = plan.catalogue().get(i);
            String path = PLACE + "catalogue[" + i + "].asset";
            String owner = measure.asset().pattern().owner().orElse("");
            if (owner.isEmpty()) {
                add(Rule.NO_OWNER, path, measure.id(), owners.all());
            } else {
                known(Rule.UNKNOWN_PARTY, path + ".owner", owner, owners);
            }
        }
    }

    /** Where there are parties, one of them pays for what a measure builds. */
    private void checkOwners(Ids<Party> parties) {
        for (int i = 0; i < plan.catalogue().size(); i++) {
            Measure measure = plan.catalogue().get(i);
            String owner = measure.asset().pattern().owner().orElse("");
            String path = PLACE + "catalogue[" + i + "].asset";
            if (owner.equals(Party.NONE)) {
                add(Rule.RESERVED_NAME, path + ".owner", owner, List.of());
            } else if (!parties.isEmpty() && owner.isEmpty()) {
                add(Rule.NO_OWNER, path, measure.id(), parties.all());
            } else if (!parties.isEmpty() && !parties.has(owner)) {
                add(Rule.UNKNOWN_PARTY, path + ".owner", owner, parties.all());
            }
        }
    }

    private void checkMeasure(Measure measure, String path) {
        order(measure.from(), measure.until(), path);
        for (int j = 0; j < measure.needs().size(); j++) {
            String place = path + ".needs[" + j + "]";
            String needed = measure.needs().get(j);
            if (needed.equals(measure.id())) {
                add(Rule.NEEDS_ITSELF, place, needed, List.of());
            }
            known(Rule.MEASURE_UNKNOWN, place, needed, measures);
        }
        for (int j = 0; j < measure.excludes().size(); j++) {
            String place = path + ".excludes[" + j + "]";
            known(Rule.MEASURE_UNKNOWN, place, measure.excludes().get(j), measures);
        }
        measure.scores().keySet().forEach(id -> known(Rule.CRITERION_UNKNOWN, path + ".scores." + id, id, criteria));
        checkChanges(measure, path);
    }

    private void checkChanges(Measure measure, String path) {
        Map<String, String> methods = new HashMap<>();
        for (int j = 0; j < measure.changes().size(); j++) {
            MethodChange change = measure.changes().get(j);
            String other = methods.putIfAbsent(change.discipline(), change.method());
            if (other != null && !other.equals(change.method())) {
                List<String> known = List.of(measure.id(), change.discipline(), other);
                add(Rule.CHANGES_TWICE, path + ".changes[" + j + "].method", change.method(), known);
            }
        }
    }

    private void checkBudgets(List<Section> sections, List<Party> parties) {
        Ids<Party> owners = new Ids<>(parties, Party::id);
        Ids<Section> districts = new Ids<>(sections, Section::districtOrSelf);
        for (int i = 0; i < plan.budgets().size(); i++) {
            PackageBudget budget = plan.budgets().get(i);
            String path = PLACE + "budgets[" + i + "]";
            order(budget.from(), budget.until(), path);
            budget.party()
                    .filter(id -> !owners.isEmpty())
                    .ifPresent(id -> known(Rule.UNKNOWN_PARTY, path + ".party", id, owners));
            budget.district().ifPresent(id -> known(Rule.UNKNOWN_DISTRICT, path + ".district", id, districts));
        }
    }

    private void checkChoice() {
        if (plan.criteria().stream().mapToDouble(Criterion::weight).sum() <= 0) {
            add(Rule.WEIGHTS_ZERO, PLACE + "criteria", "0", List.of());
        }
        boolean value = plan.choice().filter(ChoiceRule.VALUE::equals).isPresent();
        if (value && plan.valuePerPoint().isEmpty()) {
            add(Rule.CHOICE_UNKNOWN, PLACE + "choice", "value", List.of());
        }
    }

    private void order(OptionalInt from, OptionalInt until, String path) {
        if (from.isPresent() && until.isPresent() && until.getAsInt() < from.getAsInt()) {
            add(Rule.UNTIL_BEFORE_FROM, path + ".until", "" + until.getAsInt(), List.of("" + from.getAsInt()));
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
