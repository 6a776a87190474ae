package nl.werkmetwerk.neighbourhood.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What MODEL-practice 12.5 promises of its rules, on random elections. */
class VotePromiseTest {
    private static final int ELECTIONS = 150;

    /** A budget, items, rows; the first rows all want the first items and nothing else. */
    private record Drawn(Votes votes, List<VotedItem> items, double budget, int wanted, double share) {
        Limits limits() {
            return Additive.of(
                    budget,
                    items.stream()
                            .mapToDouble(item -> item.kappa().orElseThrow())
                            .toArray());
        }

        Election election() {
            return Election.of(votes, items);
        }
    }

    private static Drawn draw(SplittableRandom random, VoteType type) {
        int rows = random.nextInt(5, 40);
        int united = random.nextInt(1, rows + 1);
        int wanted = random.nextInt(1, 4);
        double budget = random.nextInt(1, 200) * 10.0;
        double share = (double) united / rows;
        double[] kappa = IntStream.range(0, wanted + random.nextInt(1, 8))
                .mapToDouble(item -> item < wanted
                        ? share * budget / wanted * random.nextInt(50, 101) / 100
                        : 1 + random.nextDouble() * budget)
                .toArray();
        String names =
                IntStream.range(0, kappa.length).mapToObj(item -> "m" + item).collect(Collectors.joining(","));
        List<Vote> votes = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            votes.add(vote(random, type, row < united ? wanted : kappa.length, row < united));
        }
        return new Drawn(
                new Votes(type, votes, OptionalInt.empty(), OptionalInt.empty()),
                Cast.items(names, kappa),
                budget,
                wanted,
                share);
    }

    private static Vote vote(SplittableRandom random, VoteType type, int items, boolean all) {
        List<String> ids = IntStream.range(0, items)
                .filter(item -> all || random.nextInt(3) == 0)
                .mapToObj(item -> "m" + item)
                .toList();
        List<Double> numbers = ids.stream().map(id -> 1.0 + random.nextInt(9)).toList();
        return new Vote(Optional.empty(), ids, type.hasPoints() ? numbers : List.of());
    }

    @ParameterizedTest
    @EnumSource
    void aShareOfTheRowsThatWantsTheSameGetsItByEqualShares(VoteType type) {
        SplittableRandom random = new SplittableRandom(12_5);
        for (int number = 0; number < ELECTIONS; number++) {
            Drawn drawn = draw(random, type);

            Outcome outcome = EqualShares.of(drawn.election(), drawn.budget(), drawn.limits());

            assertThat(outcome.won())
                    .as("election %d", number)
                    .containsAll(IntStream.range(0, drawn.wanted()).boxed().toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothRulesKeepToTheBudgetAndLeaveNothingWantedThatFits(VoteType type) {
        SplittableRandom random = new SplittableRandom(7);
        for (int number = 0; number < ELECTIONS; number++) {
            Drawn drawn = draw(random, type);
            Election election = drawn.election();

            keepsAndFills(drawn, MostVotes.of(election, drawn.limits()));
            keepsAndFills(drawn, EqualShares.of(election, drawn.budget(), drawn.limits()));
        }
    }

    private static void keepsAndFills(Drawn drawn, Outcome outcome) {
        BitSet items = outcome.items();
        assertThat(drawn.limits().fits(items)).isTrue();
        for (int item = 0; item < drawn.items().size(); item++) {
            if (!items.get(item) && drawn.election().points(item) > 0) {
                assertThat(drawn.limits().fits(MostVotes.with(items, item))).isFalse();
                assertThat(outcome.next())
                        .get()
                        .satisfies(next -> assertThat(next.lacks()).isPositive());
            }
        }
    }

    /** Payments of this rule written down from the text, by bisection on ρ and without a bound kept. */
    @ParameterizedTest
    @EnumSource
    void purseBuysWhatABookkeeperWouldBuy(VoteType type) {
        SplittableRandom random = new SplittableRandom(99);
        for (int number = 0; number < ELECTIONS; number++) {
            Drawn drawn = draw(random, type);
            double purse = drawn.budget() / drawn.votes().rows().size();

            assertThat(Purses.spend(drawn.election(), purse, drawn.limits()))
                    .as("election %d", number)
                    .isEqualTo(Bookkeeper.spend(drawn.election(), purse));
        }
    }

    @ParameterizedTest
    @EnumSource
    void orderOfTheRowsDoesNotMatter(VoteType type) {
        SplittableRandom random = new SplittableRandom(3);
        for (int number = 0; number < ELECTIONS; number++) {
            Drawn drawn = draw(random, type);
            List<Vote> backwards = new ArrayList<>(drawn.votes().rows());
            Collections.reverse(backwards);
            Votes other = new Votes(type, backwards, OptionalInt.empty(), OptionalInt.empty());

            assertThat(EqualShares.of(Election.of(other, drawn.items()), drawn.budget(), drawn.limits())
                            .won())
                    .isEqualTo(EqualShares.of(drawn.election(), drawn.budget(), drawn.limits())
                            .won());
        }
    }
}
