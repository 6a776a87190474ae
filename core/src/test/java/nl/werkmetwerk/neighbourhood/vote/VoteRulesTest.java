package nl.werkmetwerk.neighbourhood.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The worked cases of MODEL-practice 12.5 whose budgets can be added up by hand. */
class VoteRulesTest {
    /** Worked case package-5: a square, a bench, a garden and a lamp; six of the north, four of the south. */
    private static final List<VotedItem> SQUARE = Cast.items("square,bench,garden,lamp", 900, 100, 300, 80);

    private static final Votes TWO_STREETS =
            Cast.approvals(Stream.of(Cast.times(6, "square,bench"), Cast.times(4, "garden,lamp"))
                    .flatMap(Stream::of)
                    .toArray(String[]::new));

    @Test
    void mostVotesGiveTheMajorityAll() {
        Outcome outcome = MostVotes.of(Election.of(TWO_STREETS, SQUARE), Additive.of(1000, 900, 100, 300, 80));

        assertThat(outcome.won()).containsExactly(1, 0);
        assertThat(outcome.filled()).isEmpty();
        assertThat(outcome.purse()).isEmpty();
        assertThat(outcome.next()).contains(new Outcome.Next(3, 80));
    }

    @Test
    void equalSharesGiveEveryStreetItsPart() {
        Outcome outcome = EqualShares.of(Election.of(TWO_STREETS, SQUARE), 1000, Additive.of(1000, 900, 100, 300, 80));

        assertThat(outcome.won()).containsExactly(1, 3, 2);
        assertThat(outcome.filled()).isEmpty();
        assertThat(outcome.purse().orElseThrow()).isCloseTo(166.10781400623225, within(1e-9));
        assertThat(outcome.next()).contains(new Outcome.Next(0, 380));
    }

    @Test
    void eachGroupIsToldWhatItGot() {
        Election election = Election.of(grouped(), SQUARE);
        Outcome most = MostVotes.of(election, Additive.of(1000, 900, 100, 300, 80));

        assertThat(GroupVotes.of(grouped(), election, most.items()))
                .containsExactly(new GroupVotes("north", 6, 1, 1000.0 / 6), new GroupVotes("south", 4, 0, 0));
    }

    private static Votes grouped() {
        List<Vote> rows = IntStream.range(0, 10)
                .mapToObj(row -> new Vote(
                        Optional.of(row < 6 ? "north" : "south"),
                        TWO_STREETS.rows().get(row).ids(),
                        List.of()))
                .toList();
        return new Votes(VoteType.APPROVAL, rows, OptionalInt.empty(), OptionalInt.empty());
    }

    /** Worked case package-12. */
    @Test
    void ordinalVotesCountByPlaceAndWhatWasPassedOverForItsNeedGoesFirstOnceItIsWon() {
        Votes votes = new Votes(
                VoteType.ORDINAL,
                Stream.of(
                                "hedge,tree@a,lamp",
                                "hedge,lamp@a",
                                "hedge",
                                "pond,hedge@a,tree",
                                "",
                                "pond,lamp",
                                "pond",
                                "tree")
                        .map(row -> new Vote(Optional.empty(), Cast.ids(row), List.of()))
                        .toList(),
                OptionalInt.of(3),
                OptionalInt.of(9));
        Election election = Election.of(votes, Cast.items("hedge,tree,lamp,pond", 120, 150, 120, 230));
        Limits limits = new Additive(
                new double[] {500}, new double[][] {{120, 150, 120, 230}}, Map.of(0, Set.of(1)), List.of());

        assertThat(IntStream.range(0, 4).mapToDouble(election::points)).containsExactly(11.0, 6.0, 5.0, 9.0);
        assertThat(votes.complete()).isFalse();
        assertThat(MostVotes.of(election, limits).won()).containsExactly(3, 1, 0);
        Outcome shares = EqualShares.of(election, 500, limits);
        assertThat(shares.won()).containsExactly(3, 1, 0);
        assertThat(shares.purse().orElseThrow()).isCloseTo(106.96315429902188, within(1e-9));
        assertThat(shares.next()).contains(new Outcome.Next(2, 120));
    }

    /** Worked case package-15: eleven times 1700 / 11 is not 1700 to the last digit. */
    @Test
    void aRoundingErrorIsNoLack() {
        Outcome outcome = EqualShares.of(
                Election.of(Cast.approvals(Cast.times(11, "p")), Cast.items("p,q", 1700, 10)),
                1700,
                Additive.of(1700, 1700, 10));

        assertThat(outcome.won()).containsExactly(0);
        assertThat(outcome.purse()).hasValue(1700.0 / 11);
        assertThat(outcome.next()).isEmpty();
    }

    /** Worked case package-16. */
    @Test
    void aRowsPointsCountOnceAfterAMeasureIsSpreadOverItsStreets() {
        List<VotedItem> items = List.of(
                new VotedItem("square@a", "square", OptionalDouble.of(600)),
                new VotedItem("bench@a", "bench", OptionalDouble.of(100)),
                new VotedItem("bench@b", "bench", OptionalDouble.of(100)),
                new VotedItem("garden@b", "garden", OptionalDouble.of(500)));
        Votes votes = new Votes(
                VoteType.CUMULATIVE,
                List.of(
                        points("square", 1.0),
                        points("square", 2.0),
                        points("garden,bench", 1e6, 1e6),
                        points("bench,bench@b,square", 3.0, 9.0, 4.0),
                        points("garden,square", 0.0, 5.0)),
                OptionalInt.empty(),
                OptionalInt.empty());
        Election election = Election.of(votes, items);
        Limits limits = Additive.of(700, 600, 100, 100, 500);

        assertThat(election.points(0)).isCloseTo(3.25, within(1e-12));
        assertThat(election.points(1)).isCloseTo(0.5208333333333333, within(1e-12));
        assertThat(election.points(2)).isCloseTo(0.8958333333333333, within(1e-12));
        assertThat(election.points(3)).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(MostVotes.of(election, limits).won()).containsExactly(0, 2);
        Outcome shares = EqualShares.of(election, 700, limits);
        assertThat(shares.won()).containsExactly(0, 2);
        assertThat(shares.purse().orElseThrow()).isCloseTo(159.33305926066055, within(1e-9));
        assertThat(shares.next()).contains(new Outcome.Next(1, 100));
    }

    private static Vote points(String ids, Double... numbers) {
        return new Vote(Optional.empty(), Cast.ids(ids), List.of(numbers));
    }

    /** Worked case package-17: what another budget pays for, or the budget cannot, is not voted on. */
    @Test
    void purseRisesUntilNothingWantedMayStillBeWon() {
        List<VotedItem> items = List.of(
                new VotedItem("board@a", "board", OptionalDouble.empty()),
                new VotedItem("x@a", "x", OptionalDouble.of(120)),
                new VotedItem("y@a", "y", OptionalDouble.of(130)),
                new VotedItem("z@b", "z", OptionalDouble.of(70)));
        Votes votes = Cast.approvals("board,tower,x", "tower,x,y", "y", "z,board@a");
        Election election = Election.of(votes, items);
        Limits limits =
                new Additive(new double[] {1000}, new double[][] {{0, 120, 130, 70}}, Map.of(), List.of(Set.of(1, 2)));

        assertThat(election.isVotedOn(0)).isFalse();
        assertThat(election.points(0)).isZero();
        Outcome shares = EqualShares.of(election, 1000, limits);
        assertThat(shares.won()).containsExactly(1, 3);
        assertThat(shares.purse()).hasValue(250);
        assertThat(shares.next()).isEmpty();
        assertThat(votes.ids()).containsExactly("board", "tower", "x", "y", "z", "board@a");
    }

    /** After worked case package-18: all six at once take more of the second budget than it has. */
    @Test
    void whatDoesNotFitAtFirstIsTakenInOrderOfWinningAndThenFilled() {
        Votes votes = Cast.approvals("p,q,r,s,t", "p,q,r,s,t,u");
        List<VotedItem> items = Cast.items("p,q,r,s,t,u", 200, 200, 100, 250, 25, 150);
        Limits limits = new Additive(
                new double[] {1000, 260},
                new double[][] {{200, 200, 100, 250, 25, 150}, {0, 235, 100, 0, 30, 0}},
                Map.of(2, Set.of(1)),
                List.of());

        Outcome shares = EqualShares.of(Election.of(votes, items), 1000, limits);

        assertThat(shares.won()).containsExactly(4, 0, 3);
        assertThat(shares.filled()).containsExactly(5);
        assertThat(shares.purse()).hasValue(500);
        assertThat(shares.next()).contains(new Outcome.Next(1, 5));
    }

    @Test
    void votesAndItemsThatMakeNoSenseAreRefused() {
        Votes votes = Cast.approvals("x");
        Election election = Election.of(votes, Cast.items("x", 1));

        assertThatThrownBy(() -> EqualShares.of(election, 0, Additive.of(1, 1)))
                .hasMessage("a budget of 0.0 cannot be shared");
        assertThatThrownBy(() -> Cast.approvals()).hasMessage("no vote");
        assertThatThrownBy(() -> Cast.items("x", 0)).hasMessage("x@a takes 0.0 of the budget");
        assertThatThrownBy(() -> points("x,y", 1.0)).hasMessage("2 ids and 1 numbers");
        assertThatThrownBy(() -> points("x", -1.0)).hasMessage("points below 0, or no number: [-1.0]");
    }
}
