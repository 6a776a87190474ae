package nl.werkmetwerk.explain;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.RateStep;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Discount factors along the path of the rate (MODEL 1.5 and 1.6). */
final class DiscountTerms {
    private final Case source;
    private final Quantity[] byYear;

    DiscountTerms(ResolvedCase resolved) {
        source = resolved.source();
        byYear = new Quantity[resolved.clock().years() + 1];
    }

    /** D of a year number, D_end of N. */
    Quantity of(int year) {
        if (byYear[year] == null) {
            boolean end = year == byYear.length - 1;
            byYear[year] = Quantity.computed(end ? "D_end" : "D", "", end ? "1.6" : "1.5", factor(year, end));
        }
        return byYear[year];
    }

    /** r of a year number. */
    Quantity rateOf(int year) {
        RateStep step = stepIn(source.baseYear() + year);
        return Quantity.input("r", "" + (source.baseYear() + year), step.rate(), CaseTerms.ratePath(step));
    }

    /** o, the part of its year that has passed when a flow falls. */
    Quantity timing() {
        return Quantity.input("o", source.timing().offset(), "timing");
    }

    private Formula factor(int year, boolean end) {
        Terms terms = new Terms();
        RateStep last = null;
        int since = 0;
        for (int s = 0; s < year; s++) {
            RateStep step = stepIn(source.baseYear() + s);
            if (last != null && !step.equals(last)) {
                terms.years(last, since, s);
                since = s;
            }
            last = step;
        }
        if (last != null) {
            terms.years(last, since, year);
        }
        if (!end && source.timing().offset() > 0) {
            terms.partOfYear(stepIn(source.baseYear() + year));
        }
        return terms.formula();
    }

    private RateStep stepIn(int year) {
        RateStep found = source.discountRate().steps().get(0);
        for (RateStep step : source.discountRate().steps()) {
            found = step.from() <= year ? step : found;
        }
        return found;
    }

    /** The factors of one product. */
    private final class Terms {
        private final StringBuilder text = new StringBuilder("1");
        private final List<Quantity> quantities = new ArrayList<>();
        private int count;

        /** The years numbered {@code from … to−1} at one rate. */
        void years(RateStep step, int from, int to) {
            int first = source.baseYear() + from;
            String label = to - from == 1 ? "" + first : first + "–" + (first + to - from - 1);
            add(step, Quantity.fact("n_" + (count + 1), label, to - from, "1.5"));
        }

        /** The part of its year that has passed. */
        void partOfYear(RateStep step) {
            add(step, timing());
        }

        private void add(RateStep step, Quantity exponent) {
            count++;
            text.append("·(1 + r_")
                    .append(count)
                    .append(")^(−")
                    .append(exponent.symbol())
                    .append(')');
            quantities.add(Quantity.input("r_" + count, exponent.label(), step.rate(), CaseTerms.ratePath(step)));
            quantities.add(exponent);
        }

        Formula formula() {
            return Formula.of(text.toString(), quantities);
        }
    }
}
