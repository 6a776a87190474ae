package nl.werkmetwerk.model.constraint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.check.Ids;
import nl.werkmetwerk.model.check.Problem;
import nl.werkmetwerk.model.check.Problem.Rule;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;

/** What must hold between the constraints and the other parts of a case (MODEL 7.3 to 7.6). */
public final class ConstraintRules {
    private final List<Problem> problems = new ArrayList<>();
    private final int firstYear;
    private final int lastYear;

    private ConstraintRules(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    public static List<Problem> problems(
            int baseYear,
            int horizon,
            Constraints constraints,
            List<Section> sections,
            List<Party> parties,
            List<Asset> assets) {
        ConstraintRules rules = new ConstraintRules(baseYear, baseYear + horizon - 1);
        rules.checkFixedYears(constraints.fixedYears(), assets);
        rules.checkBlockedYears(constraints.blockedYears(), sections);
        rules.checkBudgets(constraints.budgets(), parties);
        return rules.problems;
    }

    private void checkFixedYears(List<FixedYear> fixedYears, List<Asset> assets) {
        Ids<Asset> ids = new Ids<>(assets, Asset::id);
        Map<String, Integer> methods = new HashMap<>();
        for (int i = 0; i < fixedYears.size(); i++) {
            FixedYear fixed = fixedYears.get(i);
            String path = "constraints.fixedYears[" + i + "]";
            if (fixed.year() < firstYear || fixed.year() > lastYear) {
                List<String> range = List.of("" + firstYear, "" + lastYear);
                add(Rule.YEAR_OUTSIDE_HORIZON, path + ".year", "" + fixed.year(), range);
            }
            Optional<Asset> asset = ids.find(fixed.asset());
            if (asset.isEmpty()) {
                add(Rule.UNKNOWN_ASSET, path + ".asset", fixed.asset(), ids.all());
            } else if (fixed.method().isPresent()) {
                checkMethod(fixedYears, i, asset.get(), methods);
            }
        }
    }

    private void checkMethod(List<FixedYear> fixedYears, int i, Asset asset, Map<String, Integer> earlier) {
        FixedYear fixed = fixedYears.get(i);
        String path = "constraints.fixedYears[" + i + "].method";
        String method = fixed.method().orElseThrow();
        List<String> known = asset.methods().stream().map(Method::id).toList();
        if (!known.contains(method)) {
            add(Rule.UNKNOWN_METHOD, path, method, known);
        }
        Integer other = earlier.putIfAbsent(fixed.year() + " " + fixed.asset(), i);
        if (other != null && !fixedYears.get(other).method().equals(fixed.method())) {
            add(Rule.TWO_METHODS, path, method, List.of("constraints.fixedYears[" + other + "].method"));
        }
    }

    private void checkBlockedYears(List<BlockedYears> blockedYears, List<Section> sections) {
        Ids<Section> ids = new Ids<>(sections, Section::id);
        Ids<Section> districts = new Ids<>(sections, Section::districtOrSelf);
        for (int i = 0; i < blockedYears.size(); i++) {
            BlockedYears blocked = blockedYears.get(i);
            String path = "constraints.blockedYears[" + i + "]";
            if (blocked.scope() == SharingScope.SECTION && !ids.has(blocked.place())) {
                add(Rule.UNKNOWN_SECTION, path + ".section", blocked.place(), ids.all());
            } else if (blocked.scope() == SharingScope.DISTRICT && !districts.has(blocked.place())) {
                add(Rule.UNKNOWN_DISTRICT, path + ".district", blocked.place(), districts.all());
            }
        }
    }

    /** Without parties owners are free names. */
    private void checkBudgets(List<Budget> budgets, List<Party> parties) {
        List<String> ids = parties.stream().map(Party::id).toList();
        for (int i = 0; i < budgets.size(); i++) {
            String party = budgets.get(i).party().orElse("");
            if (!party.isEmpty() && !ids.isEmpty() && !ids.contains(party)) {
                add(Rule.UNKNOWN_PARTY, "constraints.budgets[" + i + "].party", party, ids);
            }
        }
    }

    private void add(Rule rule, String path, String found, List<String> known) {
        problems.add(new Problem(rule, path, found, known));
    }
}
