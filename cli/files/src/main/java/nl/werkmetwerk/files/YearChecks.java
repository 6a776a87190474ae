package nl.werkmetwerk.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.tree.Node;

/**
 * Years that must come in order, or once (MODEL 1.3, 7.4 and 7.6). What does not is said and taken out.
 */
final class YearChecks {
    private static final String RATES = "discountRate";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private final Values read;
    private final Node root;
    private final Findings findings;

    YearChecks(Values read, Node root, Findings findings) {
        this.read = read;
        this.root = root;
        this.findings = findings;
    }

    void tell() {
        if (read.value(RATES) instanceof List<?>) {
            rateSteps(read.list(RATES));
        }
        read.object("constraints").ifPresent(constraints -> {
            constraints.<Values>list("blockedYears").forEach(this::order);
            constraints.<Values>list("budgets").forEach(this::order);
        });
    }

    /** Two rates from one year. */
    private void rateSteps(List<Values> steps) {
        List<Values> valid = new ArrayList<>();
        Set<Integer> years = new HashSet<>();
        for (Values step : steps) {
            if (step.has(FROM) && years.add(step.whole(FROM, 0))) {
                valid.add(step);
            } else if (step.has(FROM)) {
                findings.add(Message.error(
                        "rate.twice", Located.in(root, step.path().field(FROM).toString()), step.whole(FROM, 0)));
            }
        }
        read.put(RATES, valid);
        if (valid.isEmpty()) {
            read.drop(RATES);
        }
    }

    /** Years that end before they begin. */
    private void order(Values values) {
        if (values.whole(UNTIL, Integer.MAX_VALUE) < values.whole(FROM, 0)) {
            String path = values.path().field(UNTIL).toString();
            findings.add(Message.error(
                    "years.order", Located.in(root, path), values.whole(UNTIL, 0), values.whole(FROM, 0)));
            values.drop(UNTIL);
        }
    }
}
