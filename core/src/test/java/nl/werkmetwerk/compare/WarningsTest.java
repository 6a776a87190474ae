package nl.werkmetwerk.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.werkmetwerk.compare.Warning.Code;
import nl.werkmetwerk.model.Asset;
import nl.werkmetwerk.model.AssetBuilder;
import nl.werkmetwerk.model.BlockedYears;
import nl.werkmetwerk.model.Budget;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.Component;
import nl.werkmetwerk.model.Constraints;
import nl.werkmetwerk.model.DamageRule;
import nl.werkmetwerk.model.FixedYear;
import nl.werkmetwerk.model.JointWorks;
import nl.werkmetwerk.model.Maintenance;
import nl.werkmetwerk.model.Moratorium;
import nl.werkmetwerk.model.Prices;
import nl.werkmetwerk.model.Section;
import nl.werkmetwerk.model.Sharing;
import nl.werkmetwerk.model.SharingScope;
import nl.werkmetwerk.model.Strategy;
import nl.werkmetwerk.model.Works;
import org.junit.jupiter.api.Test;

/** Each warning of MODEL 6.20 provoked by the smallest change that deserves it, and absent without. */
class WarningsTest {
    /** One road of 10 years, laid in 2021, that is renewed in 2031 and 2041; pays 1000 each time. */
    private static CaseBuilder street() {
        return Case.builder("street", 2026, 20)
                .discountRate(0.02)
                .section(Section.of("s"))
                .asset(road("road").build());
    }

    private static AssetBuilder road(String id) {
        return Asset.builder(id, "road", "s").installed(2021).life(10).renewal(Component.fixed("surface", 1000));
    }

    private static List<Warning> warnings(UnaryOperator<CaseBuilder> change, Code code) {
        return Comparer.compare(change.apply(street()).build()).warnings().stream()
                .filter(warning -> warning.code() == code)
                .toList();
    }

    private static Warning only(UnaryOperator<CaseBuilder> change, Code code) {
        List<Warning> found = warnings(change, code);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void hasNothingToSayOfAnOrdinaryStreet() {
        assertThat(Comparer.compare(street().build()).warnings()).isEmpty();
    }

    @Test
    void doubtsASavingOnWorksThatSharingCannotGive() {
        Strategy late = Strategy.explicit("late", List.of(Works.of(2040, "road")));
        Warning warning = warnings(of -> of.strategy(late), Code.SAVING_ABOVE_SHAREABLE).get(0);
        assertThat(warning.where()).isEqualTo("strategies[late]");
        assertThat(warning.facts()).containsEntry("shareable", 0.0).containsEntry("baseline", "separate");
    }

    @Test
    void tellsOfAnAssetThatIsKeptPastItsLifeAndDefer() {
        Strategy late = Strategy.explicit("late", List.of(Works.of(2032, "road")));
        Warning warning = only(of -> of.strategy(late), Code.KEPT_TOO_LONG);
        assertThat(warning.facts()).containsEntry("assets", List.of("road")).containsEntry("count", 1);
        Strategy inTime = Strategy.explicit("inTime", List.of(Works.of(2031, "road")));
        assertThat(warnings(of -> of.strategy(inTime), Code.KEPT_TOO_LONG)).isEmpty();
    }

    @Test
    void tellsOfAPlannedAssetThatIsNotBuiltInTime() {
        Asset planned = Asset.builder("green", "green", "s").planned(2028).life(30)
                .renewal(Component.fixed("plants", 10)).build();
        Strategy never = new Strategy("never", List.of(Works.of(2031, "road")), true,
                OptionalInt.empty(), Sharing.ALL);
        assertThat(only(of -> of.asset(planned).strategy(never), Code.KEPT_TOO_LONG).facts().get("assets"))
                .isEqualTo(List.of("road", "green"));
    }

    @Test
    void seesTheOrderTurnOverAtTwiceTheHorizon() {
        // until 2045 renewing yearly-dearer upkeep early costs more; over 40 years it has paid itself back
        Asset worn = Asset.builder("worn", "road", "s").installed(2010).life(60)
                .renewal(Component.fixed("surface", 1000)).maintenance(new Maintenance(10, 0.08)).build();
        Strategy early = Strategy.explicit("early", List.of(Works.of(2040, "worn")));
        Warning warning = only(
                of -> of.asset(worn).consumed(Set.of("surface")).strategy(early), Code.RANKING_TURNS_WITH_HORIZON);
        assertThat(warning.facts()).containsEntry("years", 40);
        assertThat((List<?>) warning.facts().get("before")).last().isEqualTo("early");
        assertThat((List<?>) warning.facts().get("after")).first().isEqualTo("early");
    }

    @Test
    void seesTheOrderTurnOverWithoutResidualValue() {
        Asset other = Asset.builder("other", "road", "s").installed(2021).life(25)
                .renewal(Component.fixed("surface", 1000)).maintenance(new Maintenance(40, 0.05)).build();
        Strategy early = Strategy.explicit("early", List.of(Works.of(2044, "other")));
        Warning warning = only(of -> of.asset(other).strategy(early), Code.RANKING_TURNS_WITHOUT_RESIDUAL);
        assertThat(warning.where()).isEqualTo("residualValue");
    }

    @Test
    void seesAKindThatLastsTwiceInOnePlace() {
        JointWorks shared = new JointWorks(Map.of("surface", 0.5), Map.of(), 0);
        Warning warning = only(of -> of.jointWorks(shared).asset(road("second").build()), Code.LASTS_TWICE);
        assertThat(warning.facts()).containsEntry("first", "road").containsEntry("second", "second").containsEntry("place", "s");
        assertThat(warnings(of -> of.asset(road("second").build()), Code.LASTS_TWICE)).isEmpty();
    }

    @Test
    void seesATrendAboveTheLowestRate() {
        assertThat(only(of -> of.prices(trend(0.021)), Code.TREND_ABOVE_RATE).facts())
                .containsEntry("trend", 0.021)
                .containsEntry("rate", 0.02);
        assertThat(warnings(of -> of.prices(trend(0.02)), Code.TREND_ABOVE_RATE)).isEmpty();
    }

    private static Prices trend(double yearly) {
        return new Prices(2026, Map.of("surface", yearly), 0, Map.of(), Map.of());
    }

    @Test
    void seesPricesOfMoreThanTenYearsAgo() {
        assertThat(only(of -> of.prices(Prices.constant(2015)), Code.OLD_PRICE).facts())
                .containsEntry("priceYear", 2015)
                .containsEntry("baseYear", 2026);
        assertThat(warnings(of -> of.prices(Prices.constant(2016)), Code.OLD_PRICE)).isEmpty();
    }

    @Test
    void seesNamesThatNoAssetHas() {
        assertThat(only(of -> of.consumed(Set.of("trafic")), Code.UNUSED_KIND).facts()).containsEntry("name", "trafic");
        assertThat(only(of -> of.damage(List.of(new DamageRule("sewr", "road", 0.1))), Code.UNUSED_DISCIPLINE).where())
                .isEqualTo("damage[0]");
    }

    private static UnaryOperator<CaseBuilder> bound(Strategy strategy, Constraints constraints) {
        return of -> of.strategy(strategy).constraints(constraints);
    }

    /** Two roads of 1000 on one section, renewed in 2031 and 2033. */
    private static Strategy planned() {
        return Strategy.explicit("planned", List.of(Works.of(2031, "road"), Works.of(2033, "second")));
    }

    private static UnaryOperator<CaseBuilder> twoRoads(Constraints constraints) {
        return of -> bound(planned(), constraints).apply(of.asset(road("second").build()));
    }

    @Test
    void tellsOfAFixedYearThatAStrategyMisses() {
        FixedYear fixed = new FixedYear("road", 2030, Optional.empty());
        Warning warning = only(twoRoads(new Constraints(List.of(fixed), List.of(), List.of(), List.of())), Code.FIXED_YEAR_MISSED);
        assertThat(warning.where()).isEqualTo("constraints.fixedYears[0]");
        assertThat(warning.facts()).containsEntry("asset", "road").containsEntry("year", 2030).containsEntry("strategy", "planned");
        FixedYear kept = new FixedYear("road", 2031, Optional.of("renewal"));
        assertThat(warnings(twoRoads(new Constraints(List.of(kept), List.of(), List.of(), List.of())), Code.FIXED_YEAR_MISSED))
                .isEmpty();
    }

    @Test
    void tellsOfDiggingInBlockedYears() {
        assertThat(warnings(twoRoads(blocked(2028, 2030)), Code.BLOCKED_YEARS_USED)).isEmpty();
        assertThat(only(twoRoads(blocked(2028, 2033)), Code.BLOCKED_YEARS_USED).facts())
                .containsEntry("asset", "road").containsEntry("year", 2031).containsEntry("count", 2);
    }

    private static Constraints blocked(int from, int until) {
        BlockedYears years = new BlockedYears("s", SharingScope.SECTION, from, until);
        return new Constraints(List.of(), List.of(years), List.of(), List.of());
    }

    @Test
    void tellsOfDiggingWithinAMoratorium() {
        // "second" follows "road" after two years; both were installed ten years before "road" is renewed
        assertThat(warnings(twoRoads(rest(1)), Code.MORATORIUM_BROKEN)).isEmpty();
        assertThat(only(twoRoads(rest(2)), Code.MORATORIUM_BROKEN).facts())
                .containsEntry("asset", "second").containsEntry("year", 2033).containsEntry("count", 2);
        assertThat(only(twoRoads(rest(10)), Code.MORATORIUM_BROKEN).facts()).containsEntry("asset", "road").containsEntry("year", 2031);
    }

    private static Constraints rest(int years) {
        return new Constraints(List.of(), List.of(), List.of(new Moratorium("road", "road", years)), List.of());
    }

    @Test
    void tellsOfWorksAboveABudget() {
        assertThat(warnings(twoRoads(budget(1000)), Code.BUDGET_EXCEEDED)).isEmpty();
        assertThat(only(twoRoads(budget(999)), Code.BUDGET_EXCEEDED).facts())
                .containsEntry("year", 2031).containsEntry("spent", 1000.0).containsEntry("amount", 999.0).containsEntry("count", 2);
    }

    private static Constraints budget(double amount) {
        return Constraints.NONE.withBudgets(List.of(Budget.of(2026, 2040, amount)));
    }
}
