package nl.werkmetwerk.compare;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.werkmetwerk.compare.sum.Evaluation;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.check.BeyondMeasureException;

/** Every total of a strategy is a number, or nothing of it is shown. */
final class FiniteTotals {
    private static final String UNKNOWN = "?";

    private final Evaluation evaluation;

    private FiniteTotals(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * Looks at all totals: by kind, and in money of every year.
     *
     * @throws BeyondMeasureException if one is none, naming the first asset, kind and year
     */
    static void require(Evaluation evaluation) {
        FiniteTotals totals = new FiniteTotals(evaluation);
        if (!totals.areAll()) {
            throw totals.told();
        }
    }

    private boolean areAll() {
        return Double.isFinite(evaluation.total())
                && Arrays.stream(Kind.values()).mapToDouble(evaluation::total).allMatch(Double::isFinite)
                && years().mapToDouble(evaluation::amount).allMatch(Double::isFinite);
    }

    private IntStream years() {
        return IntStream.rangeClosed(0, evaluation.resolved().clock().years());
    }

    private BeyondMeasureException told() {
        int asset = IntStream.range(0, evaluation.resolved().assets().count())
                .filter(one -> !Double.isFinite(evaluation.presentValue(one)))
                .findFirst()
                .orElse(-1);
        String kind = Arrays.stream(Kind.values())
                .filter(one ->
                        !Double.isFinite(asset < 0 ? evaluation.total(one) : evaluation.presentValue(asset, one)))
                .map(Kind::id)
                .findFirst()
                .orElse(UNKNOWN);
        String year = years().filter(one -> !Double.isFinite(evaluation.amount(one)))
                .mapToObj(one -> String.valueOf(evaluation.resolved().clock().calendar(one)))
                .findFirst()
                .orElse(UNKNOWN);
        String id =
                asset < 0 ? UNKNOWN : evaluation.resolved().assets().get(asset).id();
        return new BeyondMeasureException(id, kind, year);
    }
}
