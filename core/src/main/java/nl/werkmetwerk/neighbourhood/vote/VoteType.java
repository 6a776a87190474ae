package nl.werkmetwerk.neighbourhood.vote;

/** What a vote says of the ids it names (MODEL-practice 12.5). */
public enum VoteType {
    /** Each id counts 1. */
    APPROVAL,
    /** Each id has points; they are divided by their sum. */
    CUMULATIVE,
    /** Each id has a score; the scores are divided by their sum. */
    SCORING,
    /** The ids are in order; the first counts most. */
    ORDINAL;

    /** Whether a number stands beside every id. */
    public boolean hasPoints() {
        return this == CUMULATIVE || this == SCORING;
    }
}
