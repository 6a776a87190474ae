package nl.werkmetwerk.explain;

import java.io.Serializable;

/**
 * What a rule of the strategy made of an asset: why its works stand in the year in which they stand (MODEL 4.8).
 *
 * @param sort what it did
 * @param from calendar year in which it did so, or began to
 * @param until last calendar year in which it did so
 * @param leader id of the asset it waited for, or went along with
 * @param year calendar year in which the leader was to come, as things stood then; or in which the asset itself was due
 * @param path place of the rule in the scenario
 * @param years how long it might wait, or within how many years it goes along
 */
public record RuleEffect(Sort sort, int from, int until, String leader, int year, String path, int years)
        implements Serializable {
    /** What a rule does to an asset. */
    public enum Sort {
        /** It was due and stood back for another that leads it. */
        STOOD_BACK,
        /** It was taken along by another that leads it. */
        WENT_ALONG
    }

    /** Whether it did so in a calendar year. */
    boolean isIn(int calendar) {
        return from <= calendar && calendar <= until;
    }

    /** Whether another is the same a year later. */
    boolean goesOnAs(RuleEffect next) {
        return sort == Sort.STOOD_BACK
                && next.sort == sort
                && next.from == until + 1
                && next.leader.equals(leader)
                && next.year == year
                && next.path.equals(path);
    }

    /** The same up to a later year. */
    RuleEffect until(int last) {
        return new RuleEffect(sort, from, last, leader, year, path, years);
    }
}
