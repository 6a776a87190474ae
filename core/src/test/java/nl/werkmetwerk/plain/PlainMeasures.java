package nl.werkmetwerk.plain;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.model.Case;

/** Measures of the yearly differences between a baseline and a strategy (§6). */
final class PlainMeasures {
    private final Case of;
    private final PlainMoney money;
    private final double[] difference;
    private final double[] presentValue;
    private final double tolerance;

    PlainMeasures(PlainLedger baseline, PlainLedger strategy) {
        of = baseline.of;
        money = baseline.money;
        difference = new double[of.horizon() + 1];
        presentValue = new double[of.horizon() + 1];
        double largest = 1;
        for (int i = 0; i <= of.horizon(); i++) {
            int year = of.baseYear() + i;
            double without = baseline.amount(e -> e.year() == year);
            double with = strategy.amount(e -> e.year() == year);
            largest = Math.max(largest, Math.max(Math.abs(without), Math.abs(with)));
            difference[i] = without - with;
        }
        tolerance = 1e-9 * largest;
        for (int i = 0; i <= of.horizon(); i++) {
            difference[i] = Math.abs(difference[i]) < tolerance ? 0 : difference[i];
            presentValue[i] = difference[i] * money.discount(of.baseYear() + i);
        }
    }

    List<Double> roots() {
        double[] times = new double[difference.length];
        for (int i = 0; i < of.horizon(); i++) {
            times[i] = i + money.offset();
        }
        times[of.horizon()] = of.horizon();
        return PlainRates.roots(difference, times);
    }

    private double presentValueOfSign(int sign) {
        double sum = 0;
        for (int i = 0; i <= of.horizon(); i++) {
            sum += Math.signum(difference[i]) == sign ? presentValue[i] : 0;
        }
        return Math.abs(sum);
    }

    OptionalDouble modifiedIrr() {
        double gains = presentValueOfSign(1);
        double losses = presentValueOfSign(-1);
        if (gains == 0 || losses == 0) {
            return OptionalDouble.empty();
        }
        double growth = gains / money.discount(money.end()) / losses;
        return OptionalDouble.of(Math.pow(growth, 1.0 / of.horizon()) - 1);
    }

    OptionalDouble benefitCostRatio() {
        double losses = presentValueOfSign(-1);
        return losses == 0 ? OptionalDouble.empty() : OptionalDouble.of(presentValueOfSign(1) / losses);
    }

    /** For every year, first to last: does the sum stay up from there to the end? */
    OptionalInt paybackYear() {
        for (int i = 0; i < of.horizon(); i++) {
            if (staysUpFrom(i)) {
                return OptionalInt.of(of.baseYear() + i);
            }
        }
        return OptionalInt.empty();
    }

    private boolean staysUpFrom(int first) {
        double sum = 0;
        for (int i = 0; i <= of.horizon(); i++) {
            sum += presentValue[i];
            if (i >= first && sum < -tolerance) {
                return false;
            }
        }
        return true;
    }
}
