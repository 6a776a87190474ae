package nl.werkmetwerk.compare;

import java.util.Map;

/**
 * A reason to doubt a result; it changes no number (MODEL 6.20).
 *
 * @param code what it is about
 * @param where the place in the terms of the scenario file, e.g. {@code assets[sewer-1]}; empty for the whole case
 * @param facts name → value, what the text of the message is filled with
 */
public record Warning(Code code, String where, Map<String, Object> facts) {
    /** The doubts. */
    public enum Code {
        /** The saving on works is more than the shared components could give. */
        SAVING_ABOVE_SHAREABLE,
        /** The order of the strategies is another at twice the horizon. */
        RANKING_TURNS_WITH_HORIZON,
        /** The order of the strategies is another without residual value and backlog. */
        RANKING_TURNS_WITHOUT_RESIDUAL,
        /** A strategy keeps an asset longer than L + defer. */
        KEPT_TOO_LONG,
        /** A shared kind lasts in two assets of one place, so its value is counted twice at the end. */
        LASTS_TWICE,
        /** A price trend is above the discount rate. */
        TREND_ABOVE_RATE,
        /** The price level is more than ten years before the base year. */
        OLD_PRICE,
        /** A discipline that no asset has. */
        UNUSED_DISCIPLINE,
        /** A kind that no asset has. */
        UNUSED_KIND
    }

    public Warning {
        facts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(facts));
    }
}
