package nl.werkmetwerk.uncertainty.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.resolved.Draft;
import nl.werkmetwerk.resolved.DrawnInputs;
import nl.werkmetwerk.resolved.InputSelector;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.uncertainty.points.KeyedRandom;
import nl.werkmetwerk.uncertainty.points.Points;
import nl.werkmetwerk.uncertainty.spread.Spread;
import nl.werkmetwerk.uncertainty.spread.StandardNormal;

/** Turns a point into drawn inputs of a case. Holds scratch: one for each thread. */
final class DrawSetter {
    private static final double ALMOST_ONE = 1 - 0x1p-53;
    private static final int NO_DIMENSION = -1;

    private final DrawPlan plan;
    private final Draft drawn;
    private final ResolvedCase written;
    private final Unit[][] units;
    private final double[] u;
    private final long[] keys;
    private final double[] normal;
    private final BitSet dropped = new BitSet();

    DrawSetter(DrawPlan plan, ResolvedCase written) {
        this.plan = plan;
        this.written = written;
        drawn = new Draft(written, plan.targets());
        units = IntStream.range(0, plan.inputs().size()).mapToObj(this::units).toArray(Unit[][]::new);
        u = new double[plan.dimensions()];
        keys = new long[u.length];
        normal = new double[plan.inputs().size()];
    }

    /** What one draw of an input changes: everything, or an asset or section at a time. */
    private Unit[] units(int number) {
        UncertainInput input = plan.inputs().get(number);
        InputSelector selector = drawn.selector();
        if (input.byItem()) {
            return itemUnits(number, input.on());
        }
        Spread spread = plan.spread(number);
        int[] assets = input.on().parameter().byAsset() ? selector.assets(input.on()) : new int[] {};
        return switch (input.each()) {
            case ALL -> new Unit[] {new Unit(selector.inputs(input.on()), spread, 0, 0)};
            case ASSET ->
                IntStream.of(assets)
                        .mapToObj(asset -> new Unit(
                                selector.inputs(input.on(), asset),
                                spread,
                                KeyedRandom.key(written.assets().get(asset).id()),
                                reached(input, spread, written.assets().get(asset))))
                        .toArray(Unit[]::new);
            case SECTION ->
                IntStream.of(assets)
                        .map(written.assets()::section)
                        .distinct()
                        .mapToObj(section -> new Unit(
                                IntStream.of(assets)
                                        .filter(asset -> written.assets().section(asset) == section)
                                        .flatMap(asset -> IntStream.of(selector.inputs(input.on(), asset)))
                                        .toArray(),
                                spread,
                                KeyedRandom.key(written.section(section).id()),
                                0))
                        .toArray(Unit[]::new);
        };
    }

    /** A draw for each library item that the case uses in what is drawn, for all its users together. */
    private Unit[] itemUnits(int number, Target on) {
        List<Unit> all = new ArrayList<>();
        written.source().uncertainty().byItem().forEach((item, uses) -> {
            int[] inputs = drawn.selector().inputs(on, uses);
            if (inputs.length > 0) {
                all.add(new Unit(inputs, Spread.of(uses.get(0)), 0, 0, plan.dimension(number, item)));
            }
        });
        return all.toArray(Unit[]::new);
    }

    /** u₀: the probability that an asset would not have reached the age it is known to have. */
    private double reached(UncertainInput input, Spread spread, Asset asset) {
        Case of = written.source();
        int age = of.baseYear() - asset.startYear();
        boolean known = input.on().parameter() == Parameter.LIFE && !asset.planned() && age >= 1 && age < asset.life();
        return known ? spread.below((age + 0.5) / asset.life()) : 0;
    }

    /** The case with the inputs that were last set. */
    ResolvedCase resolved() {
        return drawn.resolved();
    }

    /** Parties that drop out, by number among those that may. */
    BitSet dropped() {
        return dropped;
    }

    /** Takes all draws back. */
    void clear() {
        drawn.inputs().clear();
        drawn.update();
        dropped.clear();
    }

    /**
     * Sets the inputs of a point.
     *
     * @param sampleOf by dimension, from which sample its coordinate comes
     * @return whether an input had to be cut
     */
    boolean set(Points.Cursor cursor, int[] sampleOf) {
        for (int d = 0; d < u.length; d++) {
            u[d] = cursor.coordinate(sampleOf[d], d, plan.key(d));
            keys[d] = cursor.key(sampleOf[d]);
        }
        int inputs = normal.length;
        for (int input = 0; input < inputs; input++) {
            normal[input] = plan.needsNormal(input) ? StandardNormal.quantile(u[input]) : 0;
        }
        drawn.inputs().clear();
        for (int input = 0; input < inputs; input++) {
            setInput(input);
        }
        dropped.clear();
        for (int party = 0; party < plan.dropOuts().size(); party++) {
            dropped.set(party, u[inputs + party] < plan.dropOuts().get(party).dropOut());
        }
        return drawn.update();
    }

    private void setInput(int input) {
        UncertainInput of = plan.inputs().get(input);
        int[] linked = plan.linked(input);
        double common = linked == null ? normal[input] : combined(plan.loadings(input), linked);
        if (!of.several()) {
            Unit unit = units[input][0];
            apply(of, unit, linked == null ? unit.spread.quantile(u[input]) : unit.spread.atNormal(common));
            return;
        }
        for (Unit unit : units[input]) {
            apply(of, unit, ofUnit(of, input, unit, common));
        }
    }

    private double combined(double[] loadings, int[] linked) {
        double sum = 0;
        for (int i = 0; i < linked.length; i++) {
            sum += loadings[i] * normal[linked[i]];
        }
        return sum;
    }

    private double ofUnit(UncertainInput of, int input, Unit unit, double common) {
        Spread spread = unit.spread;
        int[] linked = plan.linked(input);
        double c = of.correlation();
        if (linked == null && c == 0) {
            return spread.quantile(given(unit, uniform(input, unit)));
        }
        double own = 0;
        if (linked == null) {
            own = StandardNormal.quantile(uniform(input, unit));
        } else {
            for (int i = 0; i < linked.length; i++) {
                double loading = plan.loadings(input)[i];
                own += loading == 0 ? 0 : loading * StandardNormal.quantile(uniform(linked[i], unit));
            }
        }
        double z = Math.sqrt(c) * common + Math.sqrt(1 - c) * own;
        return unit.reached == 0 ? spread.atNormal(z) : spread.quantile(given(unit, StandardNormal.cumulative(z)));
    }

    /** Of an item of the library its own coordinate of the point; else random. */
    private double uniform(int input, Unit unit) {
        if (unit.dimension != NO_DIMENSION) {
            return u[unit.dimension];
        }
        long ofInput = KeyedRandom.key(keys[input], plan.key(input));
        return KeyedRandom.uniform(KeyedRandom.key(ofInput, unit.key));
    }

    /** u₀ + (1 − u₀)·u, kept below 1. */
    private static double given(Unit unit, double u) {
        return unit.reached == 0 ? u : Math.min(ALMOST_ONE, unit.reached + (1 - unit.reached) * u);
    }

    private void apply(UncertainInput of, Unit unit, double value) {
        DrawnInputs inputs = drawn.inputs();
        if (of.on().parameter().adds()) {
            inputs.add(unit.inputs, value);
        } else {
            inputs.multiply(unit.inputs, value);
        }
    }

    /** Owners that go their own way when some parties drop out. */
    boolean[] followers(List<String> droppedIds) {
        boolean[] follows = new boolean[written.owners().count()];
        for (int owner = 0; owner < follows.length; owner++) {
            follows[owner] = !droppedIds.contains(written.owners().name(owner));
        }
        return follows;
    }

    /**
     * What changes with one draw.
     *
     * @param inputs numbers of the inputs
     * @param spread of the draw
     * @param key of its random numbers
     * @param reached u₀, 0 when nothing is known
     * @param dimension of the point that it is drawn by, where it has one of its own
     */
    private record Unit(int[] inputs, Spread spread, long key, double reached, int dimension) {
        Unit(int[] inputs, Spread spread, long key, double reached) {
            this(inputs, spread, key, reached, NO_DIMENSION);
        }
    }
}
