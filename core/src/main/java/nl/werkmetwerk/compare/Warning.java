package nl.werkmetwerk.compare;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A reason to doubt a result; it changes no number (MODEL 6.20).
 *
 * @param code what it is about
 * @param where the place in the terms of the scenario file, e.g. {@code assets[sewer-1]}; empty for the whole case
 * @param facts name → value, what the text of the message is filled with
 */
public record Warning(Code code, String where, Map<String, Object> facts) implements Serializable {
    /** The doubts, with the facts of each. */
    public enum Code {
        /** strategy, baseline, saving (euro on works), shareable (euro): more than the shared components could give. */
        SAVING_ABOVE_SHAREABLE,
        /** years (2N), before, after (names, cheapest first): the order is another at twice the horizon. */
        RANKING_TURNS_WITH_HORIZON,
        /** before, after (names, cheapest first): the order is another without residual value and backlog. */
        RANKING_TURNS_WITHOUT_RESIDUAL,
        /** strategy, count, assets (the first ten ids): kept longer than L + defer. */
        KEPT_TOO_LONG,
        /** kind, count (places), place, first, second (asset ids): its value is counted twice at the end. */
        LASTS_TWICE,
        /** name, trend, rate (the lowest of the horizon): a price trend above the discount rate. */
        TREND_ABOVE_RATE,
        /** priceYear, baseYear: the price level is more than ten years before the base year. */
        OLD_PRICE,
        /** name: a discipline that no asset has. */
        UNUSED_DISCIPLINE,
        /** name: a kind that no asset has. */
        UNUSED_KIND,
        /** strategy, amount (euro, below 0): the parties together lose by the strategy; the loss is split. */
        LOSS_TO_SPLIT,
        /** players, samples: too many parties to go through all coalitions. */
        COALITIONS_SAMPLED,
        /** count, assets (the first ten ids): no opening book value is given; it is taken for 0. */
        NO_BOOK_VALUE,
        /** count, assets (the first ten ids): charged over more years than the asset lives. */
        DEPRECIATION_ABOVE_LIFE,
        /** strategy, count, asset, year (the first): not renewed in its fixed year, or by another method. */
        FIXED_YEAR_MISSED,
        /** strategy, count, asset, year (the first): dug in blocked years. */
        BLOCKED_YEARS_USED,
        /** strategy, count, asset, year (the first): dug within a moratorium. */
        MORATORIUM_BROKEN,
        /** strategy, count (years), year, spent, amount (the first): works above a budget. */
        BUDGET_EXCEEDED,
        /** nothing: no asset may be renewed before or after it is due, so there is little to optimise. */
        NO_FLEXIBILITY,
        /** nothing: no schedule keeps to the constraints when works are not shared; the gains are not known. */
        UNSHARED_INFEASIBLE
    }

    public Warning {
        Map<String, Object> copy = new LinkedHashMap<>(facts);
        copy.replaceAll((name, fact) -> fact instanceof List<?> several ? List.copyOf(several) : fact);
        facts = Collections.unmodifiableMap(copy);
    }
}
