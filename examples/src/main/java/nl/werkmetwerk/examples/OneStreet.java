package nl.werkmetwerk.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkmetwerk.compare.BridgeTerm;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.study.CompareStudy;

/** A sewer and a road in one street, and what it is worth to renew them together: core embedded in a program. */
public final class OneStreet {
    private OneStreet() {}

    /** The street; the prices are made up to show the form, not taken from practice. */
    static Case street() {
        return Case.builder("One street", 2026, 60)
                .discountRate(0.0225)
                .section(Section.of("street"))
                .jointWorks(new JointWorks(Map.of("surface", 0.8), Map.of(), 0.03))
                .asset(Asset.builder("sewer", "sewer", "street")
                        .quantity(200, "m")
                        .installed(1971)
                        .life(60)
                        .renewal(Component.perUnit("pipe", 600))
                        .renewal(Component.perUnit("surface", 150))
                        .build())
                .asset(Asset.builder("road", "road", "street")
                        .quantity(1200, "m2")
                        .installed(1998)
                        .life(40)
                        .renewal(Component.perUnit("surface", 55))
                        .build())
                .strategy(Strategy.window("together", 10))
                .build();
    }

    /** Prints the saving of every strategy against each department on its own. */
    static void print(Comparison comparison, PrintStream out) {
        List<Saving> savings = comparison.savings().stream()
                .filter(saving -> saving.baseline() == Baseline.SEPARATE)
                .toList();
        for (Saving saving : savings) {
            out.printf(
                    Locale.ROOT,
                    "%s saves EUR %.2f, of which by sharing EUR %.2f%n",
                    saving.strategy(),
                    saving.amount(),
                    saving.bridge().of(BridgeTerm.SHARING));
        }
    }

    public static void main(String[] args) {
        print(new CompareStudy().run(street()).comparison(), System.out);
    }
}
