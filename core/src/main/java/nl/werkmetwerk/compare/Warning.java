package nl.werkmetwerk.compare;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        /**
         * when ({@code longRun}, or {@code near} where there is none), strategy, amount, longRun, low, high (euro): the
         * saving turns into a loss, or back, at another horizon.
         */
        SIGN_TURNS_WITH_HORIZON,
        /**
         * when ({@code longRun}, {@code horizon}: at another one within ten years, {@code residualValue}: without it),
         * years, winner, other, difference (euro): another strategy is the cheapest then.
         */
        WINNER_TURNS,
        /**
         * when ({@code saves}, {@code loses}: what the figure says), strategy, baseline, amount, mean (euro), chance: the
         * mean of the draws has another sign than the figure.
         */
        MEAN_CONTRADICTS,
        /** strategy, count, assets (the first ten ids): kept longer than L + defer, or than L + the greatest wait. */
        KEPT_TOO_LONG,
        /** strategy, count, assets (the first ten ids): what waits past its life has no risk, so that it costs nothing. */
        WAITING_IS_FREE,
        /** strategy, count, assets (the first ten ids): waited, and was then renewed with nothing else on its section. */
        WAITED_IN_VAIN,
        /** by, to, lifeLoss, count (hits): each takes less than half a year, which rounds to nothing. */
        DAMAGE_ROUNDS_AWAY,
        /** kind, shared, asset (the first that has it): looks like a misspelling of a kind that is shared. */
        KIND_NEARLY_SHARED,
        /** rate (the highest of the horizon), likely (a hundredth of it, as written): a discount rate of 0.2 or more. */
        HIGH_DISCOUNT_RATE,
        /** written, value, other: a number with one dot and three digits after it, which has two readings. */
        TWO_READINGS,
        /** kind, count (places), place, first, second (asset ids): its value is counted twice at the end. */
        LASTS_TWICE,
        /** name, trend, rate (the lowest of the horizon): a price trend above the discount rate. */
        TREND_ABOVE_RATE,
        /** priceYear, baseYear: the price level is more than ten years before the base year. */
        OLD_PRICE,
        /**
         * name; where one is near when ({@code near}) and nearest, else known (the first ten): a discipline that no asset
         * has.
         */
        UNUSED_DISCIPLINE,
        /** name; where one is near when ({@code near}) and nearest, else known (the first ten): a kind that no asset has. */
        UNUSED_KIND,
        /** strategy, amount (euro, below 0): the parties together lose by the strategy; the loss is split. */
        LOSS_TO_SPLIT,
        /** players, samples: too many parties to go through all coalitions. */
        COALITIONS_SAMPLED,
        /** count, assets (the first ten ids): no opening book value is given; it is taken for 0. */
        NO_BOOK_VALUE,
        /** levy, count (strategies), strategy, year, recovery (the greatest): a levy brings in more than its cost. */
        RECOVERY_ABOVE_ONE,
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
        UNSHARED_INFEASIBLE,
        /** measure, name: no section has this attribute, so that the measure can come nowhere. */
        NEVER_MET,
        /** strategy: it opens no section of the districts. */
        NOTHING_OPENED,
        /** number (from 1): a budget of the package pays for no candidate. */
        BUDGET_UNUSED,
        /** section: nobody said how many households it has, and a criterion counts them. */
        NO_HOUSEHOLDS,
        /** criterion: no candidate adds to it. */
        EMPTY_CRITERION,
        /** setAside: no ballot weighs anything; the weights of the case count. */
        NO_BALLOTS,
        /** used, households: fewer ballots than a tenth of the households. */
        FEW_BALLOTS,
        /** criterion: its weight, within its standard error, decides the choice. */
        WEIGHTS_WITHIN_ERROR,
        /** id: votes name it, and no candidate of it is voted on. */
        NOTHING_TO_VOTE,
        /** declared, rows: the file of votes has other rows than it says. */
        NUM_VOTES,
        /** candidate, gain (euro): it pays for itself, so it belongs in the plan. */
        FREE_LUNCH,
        /** nothing: no observation of a principle is measured. */
        CALCULATED_ONLY,
        /** nothing: the spread is given where the observations of a principle tell it. */
        SPREAD_UNUSED,
        /** nothing: progress is fitted over several years without a discipline, so that inflation hides learning. */
        NO_INDEX,
        /** nothing: learning is assumed, not fitted. */
        PROGRESS_ASSUMED,
        /** nothing: progress lies outside what a fit of the measured observations would say. */
        PROGRESS_CONTRADICTED,
        /** nothing: a section has more units than any year has room for. */
        NEVER_FITS,
        /** nothing: cases of a portfolio look ahead over another number of years, so present values are not added up. */
        HORIZONS_DIFFER,
        /** nothing: cases of a portfolio are discounted at other rates, so present values are not added up. */
        RATES_DIFFER
    }

    /** Fact that tells apart what one code may be about. */
    private static final String VARIANT = "when";

    public Warning {
        Map<String, Object> copy = new LinkedHashMap<>(facts);
        copy.replaceAll((name, fact) -> fact instanceof List<?> several ? List.copyOf(several) : fact);
        facts = Collections.unmodifiableMap(copy);
    }

    /** Which of the doubts that share its code it is, where there are several. */
    public Optional<String> variant() {
        return Optional.ofNullable(facts.get(VARIANT)).map(Object::toString);
    }
}
