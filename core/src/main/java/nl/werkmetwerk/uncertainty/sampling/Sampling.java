package nl.werkmetwerk.uncertainty.sampling;

/** How draws are spread (MODEL 10). */
public enum Sampling {
    /** 10 independent scramblings of a net of Sobol points. */
    SOBOL("sobol"),
    /** Every draw independent. */
    RANDOM("random");

    private final String id;

    Sampling(String id) {
        this.id = id;
    }

    /** Name in files and results. */
    public String id() {
        return id;
    }
}
