package nl.werkmetwerk.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.opportunity.OpportunityChoice;
import nl.werkmetwerk.opportunity.Ranking;
import nl.werkmetwerk.study.OpportunityStudy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Options on which opportunities are wanted, or on the one year that is. */
public final class OpportunityOptions {
    private static final int LONGEST = 1_000_000;

    @ArgGroup(validate = false, exclusive = false, headingKey = "group.opportunities", order = 20)
    private Wanted list = new Wanted();

    @ArgGroup(validate = false, exclusive = false, headingKey = "group.yearPlan", order = 30)
    private Plan plan = new Plan();

    /** Options on the list. */
    private static final class Wanted {
        @Option(names = "--strategy", paramLabel = "NAME", descriptionKey = "opportunities.strategy")
        private @Nullable String strategy;

        @Option(names = "--window", paramLabel = "YEARS", descriptionKey = "opportunities.window")
        private List<Integer> windows = List.of();

        @Option(names = "--from", paramLabel = "YEAR", descriptionKey = "opportunities.from")
        private @Nullable Integer from;

        @Option(names = "--to", paramLabel = "YEAR", descriptionKey = "opportunities.to")
        private @Nullable Integer to;

        @Option(names = "--rank", paramLabel = "BY", descriptionKey = "opportunities.rank")
        private @Nullable Ranking ranking;

        @Option(names = "--top", paramLabel = "N", descriptionKey = "opportunities.top", converter = Count.class)
        private int top;
    }

    /** Options on one year. */
    private static final class Plan {
        @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "opportunities.year")
        private @Nullable Integer year;
    }

    /** @throws FailedException if options exclude each other or mean nothing */
    void check(boolean writes) {
        List<String> ofList = ofList();
        if (writes) {
            ofList.add("--write");
        }
        if (plan.year != null && !ofList.isEmpty()) {
            throw refused("cli.both", "--year", ofList.get(0));
        }
        if (list.strategy != null && !list.windows.isEmpty()) {
            throw refused("cli.both", "--strategy", "--window " + list.windows.get(0));
        }
        for (int window : list.windows) {
            if (window < 0 || window > LONGEST) {
                throw refused("cli.window", String.valueOf(window), LONGEST);
            }
        }
        if (list.from != null && list.to != null && list.to < list.from) {
            throw refused("cli.fromTo", String.valueOf(list.to), String.valueOf(list.from));
        }
    }

    private List<String> ofList() {
        List<String> given = new ArrayList<>();
        list.windows.forEach(years -> given.add("--window " + years));
        Optional.ofNullable(list.from).ifPresent(year -> given.add("--from " + year));
        Optional.ofNullable(list.to).ifPresent(year -> given.add("--to " + year));
        Optional.ofNullable(list.ranking).ifPresent(by -> given.add("--rank " + by));
        if (limited()) {
            given.add("--top " + list.top);
        }
        return given;
    }

    /** @throws FailedException if the case has no such year, strategy or impact */
    void check(Scenario scenario) {
        Case of = scenario.of();
        if (plan.year != null) {
            int last = of.baseYear() + of.horizon() - 1;
            if (plan.year < of.baseYear() || plan.year > last) {
                throw new FailedException(
                        Exit.USAGE,
                        Message.error(
                                "narrow.year",
                                Place.file(scenario.file()),
                                String.valueOf(plan.year),
                                String.valueOf(of.baseYear()),
                                String.valueOf(last)));
            }
        }
        tried().ifPresent(name -> Strategies.require(scenario, List.of(name)));
        if (list.ranking == Ranking.DAYS && !countsDays(of)) {
            throw new FailedException(
                    Exit.USAGE, Message.error("narrow.days", Place.file(scenario.file()), Ranking.DAYS_IMPACT));
        }
    }

    private static boolean countsDays(Case of) {
        return of.assets().stream()
                .flatMap(asset -> asset.methods().stream())
                .flatMap(method -> method.impacts().stream())
                .anyMatch(impact -> impact.kind().equals(Ranking.DAYS_IMPACT));
    }

    private static FailedException refused(String code, Object... values) {
        return new FailedException(Exit.USAGE, Message.error(code, Place.file(""), values));
    }

    /** The year whose renewals are wanted, if not opportunities are. */
    OptionalInt year() {
        return plan.year == null ? OptionalInt.empty() : OptionalInt.of(plan.year);
    }

    /** The strategy whose years they are. */
    String strategy() {
        return tried().orElse(Strategy.SEPARATE.name());
    }

    /** The strategy that was named. */
    private Optional<String> tried() {
        return Optional.ofNullable(list.strategy);
    }

    /** What is asked of a list: under the windows to try, or the strategy. */
    OpportunityStudy study() {
        boolean usual = list.windows.isEmpty() && list.strategy == null;
        return new OpportunityStudy(usual ? OpportunityStudy.DEFAULT.windows() : list.windows, tried(), choice());
    }

    /** Whether the length of the list was asked for. */
    boolean limited() {
        return list.top > 0;
    }

    /** Which are wanted, in which order. */
    private OpportunityChoice choice() {
        OpportunityChoice all = OpportunityChoice.ALL;
        return new OpportunityChoice(
                Optional.ofNullable(list.from).orElse(all.from()),
                Optional.ofNullable(list.to).orElse(all.to()),
                Optional.ofNullable(list.ranking).orElse(all.ranking()),
                limited() ? list.top : all.top());
    }
}
