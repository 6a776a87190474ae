package nl.werkmetwerk.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.practice.Adoption;
import nl.werkmetwerk.model.practice.Principle;
import nl.werkmetwerk.money.DiscountFactors;

/** A roll-out, priced year by year while experience grows (MODEL-practice 13.3). */
final class RollOut {
    private static final double TOLERANCE = 1e-9;

    private final List<RollOutYear> years = new ArrayList<>();
    private final double gain;
    private double discountedUnits;

    /**
     * Prices what is built.
     *
     * @param building what is built when
     * @param matching where
     * @param curve what a unit costs by experience
     * @param now x₀, units
     * @param cost c̄, of a unit now, euro
     * @param gain ḡ, of a unit, euro
     * @param adopted whether others build too
     */
    RollOut(
            Case of,
            Principle principle,
            Building building,
            MatchingSections matching,
            LearningCurve curve,
            double now,
            double cost,
            double gain,
            boolean adopted) {
        this.gain = gain;
        double[] discount = DiscountFactors.of(of.discountRate(), of.timing(), of.baseYear(), of.horizon());
        double all = matching.all();
        double ready = 0;
        for (int section = 0; section < matching.count(); section++) {
            ready += matching.isDone(section) ? matching.units(section) : 0;
        }
        double experience = now;
        for (int i = 0; i < building.years(); i++) {
            int year = building.first() + i;
            double units = building.units(i);
            double others = adopted ? adopted(principle, year) : 0;
            double growth = units + principle.spill() * others;
            double unitCost = cost * curve.over(experience, growth);
            experience += growth;
            ready += units;
            double net = units * gain - units * unitCost;
            double factor = discount[year - of.baseYear()];
            discountedUnits += factor * units;
            years.add(new RollOutYear(
                    year,
                    building.sections(i),
                    units,
                    building.missed(i),
                    others,
                    experience,
                    unitCost,
                    units * unitCost,
                    units * gain,
                    net,
                    net * factor,
                    all == 0 ? OptionalDouble.empty() : OptionalDouble.of(ready / all)));
        }
    }

    private static double adopted(Principle principle, int year) {
        return principle.adoption().stream()
                .mapToDouble((Adoption one) -> one.in(year))
                .sum();
    }

    List<RollOutYear> years() {
        return years;
    }

    /** Present value, euro. */
    double value() {
        return years.stream().mapToDouble(RollOutYear::presentValue).sum();
    }

    /** A = ΣD·units. */
    double discountedUnits() {
        return discountedUnits;
    }

    /** The first year from which a unit costs no more than it brings, to the end. */
    OptionalInt paysFrom() {
        OptionalInt from = OptionalInt.empty();
        double most = gain + TOLERANCE * Math.max(1, Math.abs(gain));
        for (int i = years.size() - 1; i >= 0 && years.get(i).unitCost() <= most; i--) {
            from = OptionalInt.of(years.get(i).year());
        }
        return from;
    }

    /** The first year, with something built by then, from which all that was spent stays earned back. */
    OptionalInt breakEvenYear() {
        double size = years.stream()
                .mapToDouble(year -> Math.abs(year.presentValue()))
                .sum();
        double least = -TOLERANCE * Math.max(1, size);
        double[] cumulative = new double[years.size()];
        int begun = -1;
        double sum = 0;
        for (int i = 0; i < cumulative.length; i++) {
            sum += years.get(i).presentValue();
            cumulative[i] = sum;
            begun = begun < 0 && years.get(i).units() > 0 ? i : begun;
        }
        OptionalInt from = OptionalInt.empty();
        for (int i = cumulative.length - 1; begun >= 0 && i >= begun && cumulative[i] >= least; i--) {
            from = OptionalInt.of(years.get(i).year());
        }
        return from;
    }

    /** What years that cost more than they bring cost together, present value, euro. */
    double learningInvestment() {
        return years.stream()
                .mapToDouble(year -> Math.max(0, -year.presentValue()))
                .sum();
    }
}
