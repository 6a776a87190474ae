package nl.werkmetwerk.model.check;

/**
 * What is asked comes to more than a number holds: nothing of it is given. A case without
 * {@linkplain nl.werkmetwerk.model.CaseBuilder#problems problems} has none of these as it stands; drawn or changed
 * inputs, and a case that was never asked for its problems, may.
 */
public final class BeyondMeasureException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    private final String asset;
    private final String kind;
    private final String year;

    /**
     * Names what has no measure.
     *
     * @param asset its id, or what was drawn
     * @param kind of cost
     * @param year calendar year, or years
     */
    public BeyondMeasureException(String asset, String kind, String year) {
        super(asset + ", " + kind + ", " + year + ": beyond all measure");
        this.asset = asset;
        this.kind = kind;
        this.year = year;
    }

    /** The first asset without a measure, or what was drawn. */
    public String asset() {
        return asset;
    }

    /** The first kind of cost without a measure. */
    public String kind() {
        return kind;
    }

    /** The first year without a measure. */
    public String year() {
        return year;
    }
}
