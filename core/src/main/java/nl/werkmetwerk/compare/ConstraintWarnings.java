package nl.werkmetwerk.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkmetwerk.compare.Deeds.Deed;
import nl.werkmetwerk.model.constraint.BlockedYears;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.constraint.FixedYear;
import nl.werkmetwerk.model.constraint.Moratorium;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Where the case's own strategies do not keep to what binds the optimiser (MODEL 7.3 to 7.6). */
final class ConstraintWarnings {
    private final ResolvedCase resolved;
    private final Constraints constraints;
    private final String strategy;
    private final Deeds deeds;
    private final Map<Warning.Code, Map<String, Object>> facts = new LinkedHashMap<>();
    private final Map<Warning.Code, String> places = new LinkedHashMap<>();

    private ConstraintWarnings(ResolvedCase resolved, Strategy strategy) {
        this.resolved = resolved;
        this.constraints = resolved.source().constraints();
        this.strategy = strategy.name();
        this.deeds = Deeds.of(resolved, strategy);
    }

    /** One warning for each strategy and kind of constraint, with the first breach and the number of breaches. */
    static List<Warning> of(ResolvedCase resolved) {
        List<Warning> warnings = new ArrayList<>();
        if (!resolved.source().constraints().equals(Constraints.NONE)) {
            for (Strategy strategy : resolved.source().strategies()) {
                warnings.addAll(new ConstraintWarnings(resolved, strategy).found());
            }
        }
        return warnings;
    }

    private List<Warning> found() {
        for (int i = 0; i < constraints.fixedYears().size(); i++) {
            checkFixed(i, constraints.fixedYears().get(i));
        }
        for (int i = 0; i < constraints.blockedYears().size(); i++) {
            checkBlocked(i, constraints.blockedYears().get(i));
        }
        for (int i = 0; i < constraints.moratoria().size(); i++) {
            checkMoratorium(i, constraints.moratoria().get(i));
        }
        for (int i = 0; i < constraints.budgets().size(); i++) {
            checkBudget(i, constraints.budgets().get(i));
        }
        return facts.entrySet().stream()
                .map(found -> new Warning(
                        found.getKey(), Objects.requireNonNull(places.get(found.getKey())), found.getValue()))
                .toList();
    }

    private void checkFixed(int index, FixedYear fixed) {
        int asset = resolved.assetNumber(fixed.asset());
        boolean met = deeds.on(resolved.assets().section(asset)).stream()
                .anyMatch(deed -> deed.asset() == asset
                        && resolved.clock().calendar(deed.year()) == fixed.year()
                        && fixed.method()
                                .map(resolved.assets().methodId(asset, deed.method())::equals)
                                .orElse(true));
        if (!met) {
            breach(Warning.Code.FIXED_YEAR_MISSED, "fixedYears[" + index + "]", fixed.asset(), fixed.year());
        }
    }

    private void checkBlocked(int index, BlockedYears blocked) {
        for (int section = 0; section < resolved.sectionCount(); section++) {
            if (blocked.covers(resolved.section(section))) {
                for (Deed deed : deeds.on(section)) {
                    int year = resolved.clock().calendar(deed.year());
                    if (blocked.covers(year) && resolved.methods().digs(deed.method())) {
                        breach(Warning.Code.BLOCKED_YEARS_USED, "blockedYears[" + index + "]", id(deed.asset()), year);
                    }
                }
            }
        }
    }

    private void checkMoratorium(int index, Moratorium moratorium) {
        for (int section = 0; section < resolved.sectionCount(); section++) {
            for (Deed deed : deeds.on(section)) {
                if (isOf(deed.asset(), moratorium.by())
                        && resolved.methods().digs(deed.method())
                        && rests(section, deed, moratorium)) {
                    int year = resolved.clock().calendar(deed.year());
                    breach(Warning.Code.MORATORIUM_BROKEN, "moratoria[" + index + "]", id(deed.asset()), year);
                }
            }
        }
    }

    private boolean rests(int section, Deed deed, Moratorium moratorium) {
        boolean works = deeds.on(section).stream()
                .anyMatch(other -> other.asset() != deed.asset()
                        && isOf(other.asset(), moratorium.after())
                        && follows(deed.year(), other.year(), moratorium));
        for (int asset = resolved.firstAsset(section); !works && asset < resolved.firstAsset(section + 1); asset++) {
            works = asset != deed.asset()
                    && isOf(asset, moratorium.after())
                    && !resolved.assets().planned(asset)
                    && follows(deed.year(), -resolved.assets().ageAtStart(asset), moratorium);
        }
        return works;
    }

    private static boolean follows(int year, int earlier, Moratorium moratorium) {
        return earlier < year && year - earlier <= moratorium.years();
    }

    private void checkBudget(int index, Budget budget) {
        for (int year = 0; year < resolved.clock().years(); year++) {
            int calendar = resolved.clock().calendar(year);
            double spent = deeds.spent(index, year);
            if (budget.covers(calendar) && !budget.allows(spent)) {
                Map<String, Object> first = new LinkedHashMap<>();
                first.put("year", calendar);
                first.put("spent", spent);
                first.put("amount", budget.amount());
                breach(Warning.Code.BUDGET_EXCEEDED, "budgets[" + index + "]", first);
            }
        }
    }

    private boolean isOf(int asset, String discipline) {
        return resolved.assets().get(asset).discipline().equals(discipline);
    }

    private String id(int asset) {
        return resolved.assets().get(asset).id();
    }

    private void breach(Warning.Code code, String place, String asset, int year) {
        breach(code, place, Map.of("asset", asset, "year", year));
    }

    private void breach(Warning.Code code, String place, Map<String, Object> first) {
        places.putIfAbsent(code, "constraints." + place);
        Map<String, Object> all = facts.computeIfAbsent(code, c -> new LinkedHashMap<>(first));
        all.put("strategy", strategy);
        all.merge("count", 1, (before, one) -> (int) before + 1);
    }
}
