package nl.werkmetwerk.ledger;

import java.io.Serializable;
import java.util.List;
import nl.werkmetwerk.entry.Kind;

/**
 * Present values of one place, euro by strategy and kind, as its block adds them up: first those of the years, then those
 * of the works.
 *
 * @param years what years cost and what stands at the end, by strategy and kind
 * @param works what works cost, by strategy and kind
 */
public record PlaceSums(double[][] years, double[][] works) implements Serializable {
    /** Of no strategy. */
    public static final PlaceSums NONE = new PlaceSums(new double[][] {}, new double[][] {});

    /** The sums of a block, to the last bit as {@link BlockSums} takes them in one go. */
    public static double[][] added(List<PlaceSums> places) {
        double[][] byKind = new double[places.get(0).years.length][Kind.count()];
        for (PlaceSums place : places) {
            for (int strategy = 0; strategy < byKind.length; strategy++) {
                add(byKind[strategy], place.years[strategy]);
                add(byKind[strategy], place.works[strategy]);
            }
        }
        return byKind;
    }

    private static void add(double[] byKind, double[] more) {
        for (int kind = 0; kind < byKind.length; kind++) {
            byKind[kind] += more[kind];
        }
    }
}
