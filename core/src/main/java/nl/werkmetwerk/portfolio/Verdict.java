package nl.werkmetwerk.portfolio;

/** What may be said of a city beside the others (MODEL-practice 16.2). */
public enum Verdict {
    /** Within what differs by chance nineteen times in twenty. */
    AS_EXPECTED("asExpected"),
    /** Outside it; once in twenty by chance. */
    WATCH("watch"),
    /** Outside what differs by chance 998 times in a thousand. */
    DIFFERS("differs"),
    /** It has fewer than three streets itself. */
    TOO_FEW_STREETS("tooFewStreets"),
    /** Fewer than four cities have three streets. */
    TOO_FEW_CITIES("tooFewCities");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** In results. */
    public String word() {
        return word;
    }
}
