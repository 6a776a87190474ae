package nl.werkmetwerk.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Warning.Code;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.AssetBuilder;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.constraint.BlockedYears;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.constraint.FixedYear;
import nl.werkmetwerk.model.constraint.FlexibilityRules;
import nl.werkmetwerk.model.constraint.Moratorium;
import nl.werkmetwerk.model.money.AccountingRules;
import nl.werkmetwerk.model.money.BudgetRules;
import nl.werkmetwerk.model.money.Contribution;
import nl.werkmetwerk.model.money.Funding;
import nl.werkmetwerk.model.money.Levy;
import nl.werkmetwerk.model.money.Markup;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.money.Promise;
import nl.werkmetwerk.model.money.YearSpan;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
        Warning warning =
                warnings(of -> of.strategy(late), Code.SAVING_ABOVE_SHAREABLE).get(0);
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
        Asset planned = Asset.builder("green", "green", "s")
                .planned(2028)
                .life(30)
                .renewal(Component.fixed("plants", 10))
                .build();
        Strategy never = new Strategy("never", List.of(Works.of(2031, "road")), true, OptionalInt.empty(), Sharing.ALL);
        assertThat(only(of -> of.asset(planned).strategy(never), Code.KEPT_TOO_LONG)
                        .facts()
                        .get("assets"))
                .isEqualTo(List.of("road", "green"));
    }

    @Test
    void seesTheOrderTurnOverAtTwiceTheHorizon() {
        // until 2045 renewing yearly-dearer upkeep early costs more; over 40 years it has paid itself back
        Asset worn = Asset.builder("worn", "road", "s")
                .installed(2010)
                .life(60)
                .renewal(Component.fixed("surface", 1000))
                .maintenance(new Maintenance(10, 0.08))
                .build();
        Strategy early = Strategy.explicit("early", List.of(Works.of(2040, "worn")));
        Warning warning =
                only(of -> of.asset(worn).consumed(Set.of("surface")).strategy(early), Code.RANKING_TURNS_WITH_HORIZON);
        assertThat(warning.facts()).containsEntry("years", 40);
        assertThat((List<?>) warning.facts().get("before")).last().isEqualTo("early");
        assertThat((List<?>) warning.facts().get("after")).first().isEqualTo("early");
    }

    @Test
    void seesTheOrderTurnOverWithoutResidualValue() {
        Asset other = Asset.builder("other", "road", "s")
                .installed(2021)
                .life(25)
                .renewal(Component.fixed("surface", 1000))
                .maintenance(new Maintenance(40, 0.05))
                .build();
        Strategy early = Strategy.explicit("early", List.of(Works.of(2044, "other")));
        Warning warning = only(of -> of.asset(other).strategy(early), Code.RANKING_TURNS_WITHOUT_RESIDUAL);
        assertThat(warning.where()).isEqualTo("residualValue");
    }

    @Test
    void seesAKindThatLastsTwiceInOnePlace() {
        JointWorks shared = new JointWorks(Map.of("surface", 0.5), Map.of(), 0);
        Warning warning = only(of -> of.jointWorks(shared).asset(road("second").build()), Code.LASTS_TWICE);
        assertThat(warning.facts())
                .containsEntry("first", "road")
                .containsEntry("second", "second")
                .containsEntry("place", "s");
        assertThat(warnings(of -> of.asset(road("second").build()), Code.LASTS_TWICE))
                .isEmpty();
    }

    @Test
    void seesATrendAboveTheLowestRate() {
        assertThat(only(of -> of.prices(trend(0.021)), Code.TREND_ABOVE_RATE).facts())
                .containsEntry("trend", 0.021)
                .containsEntry("rate", 0.02);
        assertThat(warnings(of -> of.prices(trend(0.02)), Code.TREND_ABOVE_RATE))
                .isEmpty();
    }

    private static Prices trend(double yearly) {
        return new Prices(2026, Map.of("surface", yearly), 0, Map.of(), Map.of());
    }

    @Test
    void seesPricesOfMoreThanTenYearsAgo() {
        assertThat(only(of -> of.prices(Prices.constant(2015)), Code.OLD_PRICE).facts())
                .containsEntry("priceYear", 2015)
                .containsEntry("baseYear", 2026);
        assertThat(warnings(of -> of.prices(Prices.constant(2016)), Code.OLD_PRICE))
                .isEmpty();
    }

    /** Every place of a case that may name a kind, with a name that is there, as cost or impact, and one that is not. */
    static Stream<Arguments> kinds() {
        JointWorks some = new JointWorks(Map.of("surface", 0.5, "noise", 0.5, "trafic", 0.5), Map.of(), 0);
        JointWorks scopes =
                new JointWorks(Map.of(), Map.of("surface", SharingScope.DISTRICT, "trafic", SharingScope.DISTRICT), 0);
        Prices trends = new Prices(2026, Map.of("surface", 0.0, "impact", 0.0, "trafic", 0.0), 0, Map.of(), Map.of());
        Prices impacts = new Prices(2026, Map.of(), 0, Map.of("noise", 1.0, "trafic", 1.0), Map.of());
        Section section = Section.of("other").withSharing(Map.of("surface", 0.5, "noise", 0.5, "trafic", 0.5));
        return Stream.of(
                named("sharing", of -> of.jointWorks(some)),
                named("sharingScope", of -> of.jointWorks(scopes)),
                named("consumed", of -> of.consumed(Set.of("surface", "trafic"))),
                named("impactPrices", of -> of.prices(impacts)),
                named("priceTrends", of -> of.prices(trends)),
                named("sections[other].sharing", of -> of.section(section)));
    }

    private static Arguments named(String where, UnaryOperator<CaseBuilder> change) {
        return Arguments.of(where, change);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void seesKindsThatNoAssetHas(String where, UnaryOperator<CaseBuilder> change) {
        Method noisy = new Method(
                "renewal",
                OptionalInt.empty(),
                List.of(Component.fixed("surface", 1000)),
                List.of(new Impact("noise", 0, 1)),
                true);
        Asset asset = Asset.builder("noisy", "road", "s")
                .installed(2021)
                .life(10)
                .method(noisy)
                .build();
        Warning warning = only(of -> change.apply(of.asset(asset)), Code.UNUSED_KIND);
        assertThat(warning.where()).isEqualTo(where);
        assertThat(warning.facts()).containsEntry("name", "trafic");
    }

    /** Every place of a case that may name a discipline, with one that is there and one that is not. */
    static Stream<Arguments> disciplines() {
        Flexibility room = new Flexibility(OptionalInt.of(1), OptionalInt.of(1));
        List<Markup> markups = List.of(new Markup("site", 0.1));
        Prices marked =
                new Prices(2026, Map.of(), 0, Map.of(), Map.of("road", markups, "default", markups, "rod", markups));
        AccountingRules accounts = new AccountingRules(
                AccountingRule.UNSAID, Map.of("road", AccountingRule.UNSAID, "rod", AccountingRule.UNSAID));
        Levy levy = new Levy("roads", List.of("road", "rod"), 1, 0, YearSpan.ALWAYS);
        Contribution grant = new Contribution(
                "grant",
                "state",
                Optional.of("rod"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Promise.Part(0.1),
                OptionalDouble.empty());
        return Stream.of(
                named("markups", of -> of.prices(marked)),
                named(
                        "flexibility",
                        of -> of.flexibility(
                                new FlexibilityRules(Flexibility.UNSAID, Map.of("road", room, "rod", room)))),
                named("accounting", of -> of.budget(BudgetRules.of(accounts))),
                named(
                        "levies[roads]",
                        of -> of.budget(new BudgetRules(AccountingRules.NONE, List.of(levy), Optional.empty()))),
                named(
                        "contributions[grant]",
                        of -> of.party(new Party("state", "state"))
                                .assets(List.of(road("road").owner("state").build()))
                                .funding(new Funding(List.of(grant), List.of()))),
                named("damage[0]", of -> of.damage(List.of(new DamageRule("rod", "road", 0.1)))));
    }

    @ParameterizedTest
    @MethodSource("disciplines")
    void seesDisciplinesThatNoAssetHas(String where, UnaryOperator<CaseBuilder> change) {
        Warning warning = only(change, Code.UNUSED_DISCIPLINE);
        assertThat(warning.where()).isEqualTo(where);
        assertThat(warning.facts()).containsEntry("name", "rod");
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
        Warning warning = only(
                twoRoads(new Constraints(List.of(fixed), List.of(), List.of(), List.of())), Code.FIXED_YEAR_MISSED);
        assertThat(warning.where()).isEqualTo("constraints.fixedYears[0]");
        assertThat(warning.facts())
                .containsEntry("asset", "road")
                .containsEntry("year", 2030)
                .containsEntry("strategy", "planned");
        FixedYear kept = new FixedYear("road", 2031, Optional.of("renewal"));
        assertThat(warnings(
                        twoRoads(new Constraints(List.of(kept), List.of(), List.of(), List.of())),
                        Code.FIXED_YEAR_MISSED))
                .isEmpty();
    }

    @Test
    void tellsOfDiggingInBlockedYears() {
        assertThat(warnings(twoRoads(blocked(2028, 2030)), Code.BLOCKED_YEARS_USED))
                .isEmpty();
        assertThat(only(twoRoads(blocked(2028, 2033)), Code.BLOCKED_YEARS_USED).facts())
                .containsEntry("asset", "road")
                .containsEntry("year", 2031)
                .containsEntry("count", 2);
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
                .containsEntry("asset", "second")
                .containsEntry("year", 2033)
                .containsEntry("count", 2);
        assertThat(only(twoRoads(rest(10)), Code.MORATORIUM_BROKEN).facts())
                .containsEntry("asset", "road")
                .containsEntry("year", 2031);
    }

    private static Constraints rest(int years) {
        return new Constraints(List.of(), List.of(), List.of(new Moratorium("road", "road", years)), List.of());
    }

    @Test
    void tellsOfWorksAboveABudget() {
        assertThat(warnings(twoRoads(budget(1000)), Code.BUDGET_EXCEEDED)).isEmpty();
        assertThat(only(twoRoads(budget(999)), Code.BUDGET_EXCEEDED).facts())
                .containsEntry("year", 2031)
                .containsEntry("spent", 1000.0)
                .containsEntry("amount", 999.0)
                .containsEntry("count", 2);
    }

    private static Constraints budget(double amount) {
        return Constraints.NONE.withBudgets(List.of(Budget.of(2026, 2040, amount)));
    }
}
