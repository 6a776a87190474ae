package nl.werkmetwerk.files;

import java.util.List;
import java.util.function.Function;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.model.constraint.BlockedYears;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.constraint.FixedYear;
import nl.werkmetwerk.model.constraint.Moratorium;
import nl.werkmetwerk.model.place.SharingScope;

/** Puts together what binds the optimiser (MODEL 7.3 to 7.6). */
final class ConstraintAssembly {
    private static final String DISTRICT = "district";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private final Values read;
    private final int baseYear;

    /**
     * @param read the whole case
     * @param baseYear stands in for a year that was wrong
     */
    ConstraintAssembly(Values read, int baseYear) {
        this.read = read.object("constraints").orElseGet(() -> new Values(read.path()));
        this.baseYear = baseYear;
    }

    Constraints constraints() {
        return new Constraints(
                all("fixedYears", this::fixedYear),
                all("blockedYears", this::blockedYears),
                all("moratoria", ConstraintAssembly::moratorium),
                all("budgets", this::budget));
    }

    private <T> List<T> all(String field, Function<Values, T> make) {
        return read.<Values>list(field).stream().map(make).toList();
    }

    private FixedYear fixedYear(Values values) {
        return new FixedYear(CaseAssembly.name(values, "asset"), values.whole("year", baseYear), values.text("method"));
    }

    private BlockedYears blockedYears(Values values) {
        boolean district = values.has(DISTRICT);
        int from = values.whole(FROM, baseYear);
        return new BlockedYears(
                CaseAssembly.name(values, district ? DISTRICT : "section"),
                district ? SharingScope.DISTRICT : SharingScope.SECTION,
                from,
                Math.max(from, values.whole(UNTIL, from)));
    }

    private static Moratorium moratorium(Values values) {
        return new Moratorium(
                CaseAssembly.name(values, "after"), CaseAssembly.name(values, "by"), values.whole("years", 1));
    }

    private Budget budget(Values values) {
        int from = values.whole(FROM, baseYear);
        return new Budget(
                from,
                Math.max(from, values.whole(UNTIL, from)),
                values.number("amount", 0),
                values.text("party"),
                values.text("discipline"));
    }

    /** Tells years that end before they begin. */
    void tellDisorder(Node root, Findings findings) {
        for (String field : List.of("blockedYears", "budgets")) {
            for (Values values : read.<Values>list(field)) {
                if (values.whole(UNTIL, Integer.MAX_VALUE) < values.whole(FROM, 0)) {
                    String path = values.path().field(UNTIL).toString();
                    findings.add(Message.error(
                            "years.order", Located.in(root, path), values.whole(UNTIL, 0), values.whole(FROM, 0)));
                }
            }
        }
    }
}
