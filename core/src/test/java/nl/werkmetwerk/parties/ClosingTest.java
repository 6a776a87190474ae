package nl.werkmetwerk.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Benefit;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.money.Contribution;
import nl.werkmetwerk.model.money.Coverage;
import nl.werkmetwerk.model.money.Funding;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.money.Promise;
import nl.werkmetwerk.model.money.YearSpan;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import org.junit.jupiter.api.Test;

/**
 * A sewer of the city (1 000) and a main of the board (400), both due in 2030 of 2026 to 2035, sharing the digging
 * (300 and 200) wholly: together 1 200, the city bearing 1000 − 120, the board 400 − 80. No discounting.
 */
class ClosingTest {
    private static Asset asset(String id, String owner, double pipe, double digging) {
        return Asset.builder(id, id, "S")
                .installed(2020)
                .life(10)
                .owner(owner)
                .renewal(Component.fixed("pipe", pipe))
                .renewal(Component.fixed("digging", digging))
                .build();
    }

    private static CaseBuilder street(double vatOfBoard) {
        return Case.builder("street", 2026, 10)
                .jointWorks(new JointWorks(Map.of("digging", 1.0), Map.of(), 0))
                .section(Section.of("S"))
                .party(new Party("city", "city"))
                .party(new Party("board", "water board", 0, vatOfBoard, true))
                .asset(asset("sewer", "city", 700, 300))
                .asset(asset("main", "board", 200, 200));
    }

    private static Closing closing(CaseBuilder builder, List<Contribution> contributions, Coverage... coverage) {
        Case of = builder.funding(new Funding(contributions, List.of(coverage))).build();
        return PartyAnalyst.analyse(of, Strategy.COINCIDENT).closing();
    }

    private static Contribution only(String id, String from, Optional<String> discipline, Promise promise) {
        return new Contribution(
                id, from, discipline, Optional.empty(), Optional.empty(), List.of(), promise, OptionalDouble.empty());
    }

    @Test
    void whatIsReservedIsSetAgainstTheCostInMoney() {
        Closing closing = closing(
                street(0),
                List.of(),
                Coverage.of("city", "plan", 100, YearSpan.of(2028, 2035)),
                Coverage.of("board", "plan", 40, YearSpan.of(2020, 2040)));
        ClosingBalance city = closing.byParty().get("city");
        assertThat(city.coverage()).isEqualTo(800);
        assertThat(city.cash()).isCloseTo(880, within(1e-9));
        assertThat(city.gap()).isCloseTo(-80, within(1e-9));
        assertThat(city.closes()).isFalse();
        assertThat(city.shortFrom()).hasValue(2030);
        assertThat(city.breakEvenContribution().getAsDouble()).isCloseTo(80.0 / 880, within(1e-9));
        ClosingBalance board = closing.byParty().get("board");
        assertThat(board.gap()).isCloseTo(400 - 320, within(1e-9));
        assertThat(board.closes()).isTrue();
        assertThat(board.shortFrom()).hasValue(2030);
        assertThat(board.breakEvenContribution()).hasValue(0);
        assertThat(closing.total().gap()).isCloseTo(0, within(1e-9));
        assertThat(closing.total().closes()).isTrue();
        assertThat(closing.breakEvenPrice().getAsDouble()).isCloseTo(1, within(1e-9));
        assertThat(closing.breakEvenSharing().getAsDouble()).isCloseTo(1, within(1e-9));
    }

    @Test
    void theSharingThatIsNeededIsWhatMakesItClose() {
        Coverage reserved = Coverage.of("city", "plan", 1250, YearSpan.of(2026, 2026));
        Closing closing = closing(street(0), List.of(), reserved);
        assertThat(closing.breakEvenSharing().getAsDouble()).isCloseTo(0.75, within(1e-9));
        assertThat(closing.breakEvenPrice().getAsDouble()).isCloseTo(1250.0 / 1200, within(1e-9));
        Coverage little = Coverage.of("city", "plan", 1, YearSpan.of(2026, 2026));
        assertThat(closing(street(0), List.of(), little).breakEvenSharing()).isEmpty();
    }

    @Test
    void contributionsArePaidInOrderAndNeverMoreThanIsLeft() {
        Contribution first = only("grant", "state", Optional.of("sewer"), new Promise.Part(0.5));
        Contribution second = only("gift", "board", Optional.of("sewer"), Promise.Once.of(1000, 2030));
        Closing closing = closing(street(0), List.of(first, second));
        assertThat(closing.byParty().get("city").received()).isCloseTo(880, within(1e-9));
        assertThat(closing.byParty().get("city").gap()).isCloseTo(0, within(1e-9));
        assertThat(closing.byParty().get("board").paid()).isCloseTo(440, within(1e-9));
        assertThat(closing.byParty().get("board").gap()).isCloseTo(-440 - 320, within(1e-9));
        assertThat(closing.total().received()).isCloseTo(880, within(1e-9));
        assertThat(closing.total().gap()).isCloseTo(440 - 1200, within(1e-9));
    }

    /** 110.25 of 2028 itself is 100 at prices of 2026 at 5 % inflation; a year later it is worth less. */
    @Test
    void nominalMoneyIsWorthLessInEveryYear() {
        CaseBuilder street = street(0).prices(new Prices(2026, Map.of(), 0.05, Map.of(), Map.of()));
        Closing closing =
                closing(street, List.of(), new Coverage("city", "fund", 110.25, YearSpan.of(2028, 2029), true));
        List<ClosingYear> years = closing.byParty().get("city").years();
        assertThat(years.get(2).coverage()).isCloseTo(100, within(1e-12));
        assertThat(years.get(3).coverage()).isCloseTo(100 / 1.05, within(1e-12));
        Promise gift = new Promise.Once(100 * Math.pow(1.05, 4), 2030, true);
        Closing given = closing(street, List.of(only("gift", "state", Optional.of("sewer"), gift)));
        assertThat(given.byParty().get("city").received()).isCloseTo(100, within(1e-9));
    }

    @Test
    void anAmountForSeveralAssetsGoesToEachByWhatItHasLeftAndInItsYearOnly() {
        Closing closing = closing(
                street(0),
                List.of(
                        only("all", "state", Optional.empty(), Promise.Once.of(600, 2030)),
                        only("late", "state", Optional.empty(), Promise.Once.of(600, 2031))));
        assertThat(closing.byParty().get("city").received()).isCloseTo(600 * 880.0 / 1200, within(1e-9));
        assertThat(closing.byParty().get("board").received()).isCloseTo(600 * 320.0 / 1200, within(1e-9));
    }

    @Test
    void aCapHoldsOverTheHorizonAndAStrategyListNarrows() {
        Contribution capped = new Contribution(
                "grant",
                "state",
                Optional.empty(),
                Optional.empty(),
                Optional.of("S"),
                List.of("coincident"),
                new Promise.Part(0.5),
                OptionalDouble.of(90));
        Contribution elsewhere = new Contribution(
                "other",
                "state",
                Optional.empty(),
                Optional.of("main"),
                Optional.empty(),
                List.of("separate"),
                new Promise.Part(1),
                OptionalDouble.empty());
        Closing closing = closing(street(0), List.of(capped, elsewhere));
        assertThat(closing.total().received()).isCloseTo(90, within(1e-9));
    }

    @Test
    void vatIsAddedToTheCostOfWhoDoesNotGetItBackAndNotToBenefits() {
        CaseBuilder builder = street(0.21);
        builder.asset(Asset.builder("turbine", "water", "S")
                .installed(2026)
                .life(100)
                .owner("board")
                .benefit(new Benefit(0, 10, true))
                .maintenance(new Maintenance(1, 0))
                .build());
        ClosingBalance board = closing(builder, List.of()).byParty().get("board");
        assertThat(board.cash()).isCloseTo(320 + 10 - 100, within(1e-9));
        assertThat(board.vat()).isCloseTo(0.21 * 330, within(1e-9));
        assertThat(board.gap()).isCloseTo(-230 - 0.21 * 330, within(1e-9));
    }

    @Test
    void aPayerThatOwnsNothingIsInTheClosingToo() {
        CaseBuilder builder = street(0).party(new Party("fund", "fund"));
        Contribution gift = only("gift", "fund", Optional.of("sewer"), Promise.Once.of(100, 2030));
        Closing closing = closing(builder, List.of(gift), Coverage.of("fund", "budget", 60, YearSpan.of(2026, 2027)));
        assertThat(closing.byParty().get("fund").gap()).isCloseTo(120 - 100, within(1e-9));
        assertThat(closing.byParty().get("fund").shortFrom()).isEmpty();
    }

    @Test
    void aGapThatNoContributionToWorksCanFillHasNoBreakEven() {
        CaseBuilder builder = street(0);
        builder.asset(Asset.builder("pump", "sewer", "S")
                .installed(2026)
                .life(100)
                .owner("city")
                .maintenance(new Maintenance(50, 0))
                .build());
        assertThat(closing(builder, List.of()).byParty().get("city").breakEvenContribution())
                .isEmpty();
    }

    @Test
    void sidePaymentsAYearAreWorthWhatIsReceived() {
        PartyAnalysis analysis = PartyAnalyst.analyse(street(0).build(), Strategy.COINCIDENT);
        Share city = analysis.splits().get(1).shares().get(0);
        assertThat(city.amount()).isCloseTo(100, within(1e-9));
        assertThat(city.receives()).isCloseTo(100 - 120, within(1e-9));
        assertThat(city.perYear()).isCloseTo(-2, within(1e-9));
    }
}
