package nl.werkmetwerk.model.uncertain;

import java.util.Arrays;

/**
 * How far costs of works of a kind turned out above their estimates: presets of a cost factor, with their source. All
 * are lognormal, for overruns are skewed to the right (B. Flyvbjerg et al., 2018): a symmetric curve would hide it.
 *
 * <p>The overruns are against the budget at the decision to build, contingency included, and of large projects.
 */
public enum ReferenceClass {
    /** Transport works of every kind: mean overrun 28 %. */
    TRANSPORT("transport", 1.28, 0.39, Sources.FLYVBJERG, false),
    /** Roads: 20 %. */
    ROADS("roads", 1.20, 0.30, Sources.FLYVBJERG, false),
    /** Rail: 45 %. */
    RAIL("rail", 1.45, 0.38, Sources.FLYVBJERG, false),
    /** Bridges and tunnels: 34 %. */
    FIXED_LINKS("fixedLinks", 1.34, 0.62, Sources.FLYVBJERG, false),
    /** Street works at the stage of a sketch: 15 %, a judgement. */
    STREET_SKETCH("streetSketch", 1.15, 0.275, Sources.SKETCH, true);

    private final String id;
    private final double mean;
    private final double sd;
    private final String source;
    private final boolean assumption;

    ReferenceClass(String id, double mean, double sd, String source, boolean assumption) {
        this.id = id;
        this.mean = mean;
        this.sd = sd;
        this.source = source;
        this.assumption = assumption;
    }

    /**
     * The class of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ReferenceClass of(String id) {
        return Arrays.stream(values())
                .filter(one -> one.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no reference class " + id));
    }

    /** Name in files. */
    public String id() {
        return id;
    }

    /** Of the factor on cost. */
    public Distribution distribution() {
        return new Distribution.Lognormal(mean, sd);
    }

    /** Where its numbers come from. */
    public String source() {
        return source;
    }

    /** Whether it is a judgement rather than an observation. */
    public boolean assumption() {
        return assumption;
    }

    /** What several classes share. */
    private static final class Sources {
        private static final String FLYVBJERG = "Flyvbjerg, Holm & Buhl 2002, Underestimating costs in public works "
                + "projects, Journal of the American Planning Association 68(3): 258 transport projects, mean and "
                + "standard deviation of the overrun";
        private static final String SKETCH =
                "judgement: mean between 1.10 and 1.20, sd between 0.25 and 0.30; large Dutch "
                        + "transport projects overran by 16.5 % on average (Cantarelli et al. 2012)";

        private Sources() {}
    }
}
