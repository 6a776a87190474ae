package nl.werkmetwerk.uncertainty.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.uncertainty.points.KeyedRandom;
import nl.werkmetwerk.uncertainty.spread.Spread;

/**
 * What is drawn: the uncertain inputs in the order of the file, the parties that may drop out, then for every input that
 * is drawn by item of a library its items. Each has one dimension; the draws of {@code each} come from a keyed generator
 * besides. Immutable, shared by all threads.
 */
public final class DrawPlan {
    private final List<UncertainInput> inputs;
    private final List<Party> dropOuts;
    private final List<String> items;
    private final int[] firstItem;
    private final int dimensions;
    private final Spread[] spreads;
    private final long[] keys;
    private final int[][] linked;
    private final double[][] loadings;

    public DrawPlan(Case of) {
        inputs = of.uncertainty().inputs();
        dropOuts = of.parties().stream().filter(party -> party.dropOut() > 0).toList();
        items = List.copyOf(of.uncertainty().byItem().keySet());
        firstItem = new int[inputs.size()];
        int next = inputs.size() + dropOuts.size();
        for (int input = 0; input < firstItem.length; input++) {
            firstItem[input] = next;
            next += inputs.get(input).byItem() ? items.size() : 0;
        }
        dimensions = next;
        spreads = inputs.stream()
                .map(input -> input.byItem() ? null : Spread.of(input.distribution()))
                .toArray(Spread[]::new);
        keys = keys();
        linked = new int[inputs.size()][];
        loadings = new double[inputs.size()][];
        for (CorrelationMatrix matrix : CorrelationMatrix.of(of.uncertainty())) {
            double[][] factor = matrix.factor();
            int[] members = matrix.members();
            for (int i = 0; i < members.length; i++) {
                linked[members[i]] = members;
                loadings[members[i]] = factor[i];
            }
        }
    }

    private long[] keys() {
        long[] all = new long[dimensions];
        for (int d = 0; d < inputs.size() + dropOuts.size(); d++) {
            all[d] = KeyedRandom.key(id(d));
        }
        for (int input = 0; input < inputs.size(); input++) {
            if (inputs.get(input).byItem()) {
                for (int item = 0; item < items.size(); item++) {
                    all[firstItem[input] + item] = KeyedRandom.key(all[input], KeyedRandom.key(items.get(item)));
                }
            }
        }
        return all;
    }

    /** Number of dimensions of a point. */
    public int dimensions() {
        return dimensions;
    }

    /** Dimension of an item of the library for an input that is drawn by item. */
    int dimension(int input, String item) {
        return firstItem[input] + items.indexOf(item);
    }

    List<UncertainInput> inputs() {
        return inputs;
    }

    List<Target> targets() {
        return inputs.stream().map(UncertainInput::on).toList();
    }

    List<Party> dropOuts() {
        return dropOuts;
    }

    /** Spread of an input; null where each library item has its own. */
    Spread spread(int input) {
        return spreads[input];
    }

    /** Key of the random numbers of a dimension. */
    public long key(int dimension) {
        return keys[dimension];
    }

    /** Inputs that it is correlated with, itself included; null when with none. */
    int[] linked(int input) {
        return linked[input];
    }

    /** What each of {@link #linked} counts in its standard normal. */
    double[] loadings(int input) {
        return loadings[input];
    }

    /** Whether its dimension is needed as a standard normal. */
    boolean needsNormal(int input) {
        UncertainInput of = inputs.get(input);
        return linked[input] != null || (of.several() && of.correlation() > 0);
    }

    private String id(int dimension) {
        return dimension < inputs.size()
                ? inputs.get(dimension).id()
                : dropOutId(dropOuts.get(dimension - inputs.size()));
    }

    private static String dropOutId(Party party) {
        return "dropOut:" + party.id();
    }

    /** What shares of uncertainty are given to: an input, inputs that are linked, or a drop-out. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (int d = 0; d < inputs.size() + dropOuts.size(); d++) {
            int[] members = d < inputs.size() && linked[d] != null ? linked[d] : new int[] {d};
            if (members[0] == d) {
                List<String> ids = new ArrayList<>();
                for (int member : members) {
                    ids.add(id(member));
                }
                groups.add(new Group(String.join("+", ids), withItems(members)));
            }
        }
        return groups;
    }

    /** Inputs and drop-outs, and the items of those that are drawn by item. */
    private int[] withItems(int[] members) {
        return IntStream.concat(
                        IntStream.of(members),
                        IntStream.of(members)
                                .filter(member -> member < inputs.size()
                                        && inputs.get(member).byItem())
                                .flatMap(input -> IntStream.range(firstItem[input], firstItem[input] + items.size())))
                .toArray();
    }

    /** Dimensions that are drawn together. */
    public record Group(String id, int[] dimensions) {}
}
