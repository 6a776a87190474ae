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
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.money.YearSpan;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.model.plan.Rule;
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

    /** Until 2045 renewing early what costs more upkeep each year does not pay; a few years on it does. */
    @Test
    void seesASavingAndTheWinnerTurnWithTheHorizon() {
        Asset worn = Asset.builder("worn", "road", "s")
                .installed(2010)
                .life(60)
                .renewal(Component.fixed("surface", 1000))
                .maintenance(new Maintenance(10, 0.08))
                .build();
        Strategy early = Strategy.explicit("early", List.of(Works.of(2040, "worn")));
        UnaryOperator<CaseBuilder> change =
                of -> of.asset(worn).consumed(Set.of("surface")).strategy(early);
        Comparison comparison = Comparer.compare(change.apply(street()).build());
        Saving saving = comparison.saving("early", Baseline.SEPARATE);
        assertThat(saving.amount()).isNegative();
        assertThat(saving.endOfHorizon().high()).isPositive();

        assertThat(only(change, Code.SIGN_TURNS_WITH_HORIZON).facts())
                .containsEntry("strategy", "early")
                .containsEntry("high", saving.endOfHorizon().high());
        Warning nearest = warnings(change, Code.WINNER_TURNS).stream()
                .filter(warning -> warning.variant().equals(Optional.of("horizon")))
                .findFirst()
                .orElseThrow();
        int years = (int) nearest.facts().get("years");
        assertThat(nearest.facts()).containsEntry("winner", "separate").containsEntry("other", "early");
        assertThat(saving(change, years)).isPositive();
        assertThat(saving(change, years - 1)).isNegative();
    }

    private static double saving(UnaryOperator<CaseBuilder> change, int years) {
        Case of = change.apply(street()).horizon(years).build();
        return Comparer.compare(of).saving("early", Baseline.SEPARATE).amount();
    }

    @Test
    void seesTheWinnerTurnWithoutResidualValue() {
        Asset other = Asset.builder("other", "road", "s")
                .installed(2021)
                .life(25)
                .renewal(Component.fixed("surface", 1000))
                .maintenance(new Maintenance(40, 0.05))
                .build();
        Strategy early = Strategy.explicit("early", List.of(Works.of(2044, "other")));
        UnaryOperator<CaseBuilder> change = of -> of.asset(other).strategy(early);
        Warning warning = warnings(change, Code.WINNER_TURNS).stream()
                .filter(one -> one.where().equals("residualValue"))
                .findFirst()
                .orElseThrow();
        assertThat(warning.facts()).containsEntry("winner", "early").containsEntry("other", "separate");
        assertThat(warnings(of -> change.apply(of).residualValue(ResidualRule.NONE), Code.WINNER_TURNS))
                .noneMatch(one -> one.where().equals("residualValue"));
    }

    private static Asset lighting(int installed) {
        return Asset.builder("light", "lighting", "s")
                .installed(installed)
                .life(10)
                .renewal(Component.fixed("mast", 100))
                .build();
    }

    private static Strategy waiting(int years) {
        return Strategy.byRules(
                "wait", List.of(new Rule(List.of("road"), List.of("lighting"), 0, years, Condition.ALWAYS)));
    }

    /** Lighting of 2018 is due in 2028; the road comes in 2031 and takes it along. */
    @Test
    void tellsOfAWaitThatCostsNothingForThereIsNoRisk() {
        UnaryOperator<CaseBuilder> change = of -> of.asset(lighting(2018)).strategy(waiting(3));
        assertThat(only(change, Code.WAITING_IS_FREE).facts()).containsEntry("assets", List.of("light"));
        assertThat(warnings(change, Code.WAITED_IN_VAIN)).isEmpty();
        assertThat(warnings(change, Code.KEPT_TOO_LONG)).isEmpty();
        assertThat(warnings(of -> of.asset(lighting(2018)).strategy(waiting(2)), Code.WAITING_IS_FREE))
                .isEmpty();
    }

    /** The sewer takes the road along a year before; that does not dig, so the lighting that waited comes alone. */
    @Test
    void tellsOfAWaitInVain() {
        Asset sewer = Asset.builder("sewer", "sewer", "s")
                .installed(1990)
                .life(40)
                .renewal(Component.fixed("pipe", 100))
                .build();
        Asset road = Asset.builder("road", "road", "s")
                .installed(2021)
                .life(10)
                .method(new Method(
                        "mill", OptionalInt.empty(), List.of(Component.fixed("surface", 100)), List.of(), false))
                .build();
        Rule along = new Rule(List.of("sewer"), List.of("road"), 1, 0, Condition.ALWAYS);
        Rule wait = new Rule(List.of("road"), List.of("lighting"), 0, 3, Condition.ALWAYS);
        Strategy plan = Strategy.byRules("plan", List.of(along, wait));
        UnaryOperator<CaseBuilder> change =
                of -> of.assets(List.of(sewer, road, lighting(2018))).strategy(plan);
        assertThat(only(change, Code.WAITED_IN_VAIN).facts()).containsEntry("assets", List.of("light"));
    }

    /** A tenth of four years or less is less than half a year. */
    @Test
    void tellsOfDamageThatRoundsToNothing() {
        DamageRule rule = new DamageRule("lighting", "road", 0.1);
        Warning warning = only(of -> of.asset(lighting(2020)).damage(List.of(rule)), Code.DAMAGE_ROUNDS_AWAY);
        assertThat(warning.where()).isEqualTo("damage[0]");
        DamageRule greater = new DamageRule("lighting", "road", 0.6);
        assertThat(warnings(of -> of.asset(lighting(2020)).damage(List.of(greater)), Code.DAMAGE_ROUNDS_AWAY))
                .isEmpty();
        DamageRule never = new DamageRule("road", "lighting", 0.01);
        assertThat(warnings(of -> of.damage(List.of(never)), Code.DAMAGE_ROUNDS_AWAY))
                .isEmpty();
    }

    @Test
    void asksWhetherAKindThatIsNotSharedIsOneThatIs() {
        JointWorks shared = new JointWorks(Map.of("surfaces", 0.5), Map.of(), 0);
        assertThat(only(of -> of.jointWorks(shared), Code.KIND_NEARLY_SHARED).facts())
                .containsEntry("kind", "surface")
                .containsEntry("shared", "surfaces")
                .containsEntry("asset", "road");
        JointWorks other = new JointWorks(Map.of("kerb", 0.5), Map.of(), 0);
        assertThat(warnings(of -> of.jointWorks(other), Code.KIND_NEARLY_SHARED))
                .isEmpty();
        assertThat(KindWarnings.isNear("site set-up", "siteSetUp")).isTrue();
        assertThat(KindWarnings.isNear("excavatoin", "excavation")).isTrue();
        assertThat(KindWarnings.isNear("pipe", "pile")).isTrue();
        assertThat(KindWarnings.isNear("gas", "bas")).isFalse();
    }

    @Test
    void asksWhetherAHighDiscountRateIsAPercentage() {
        assertThat(only(of -> of.discountRate(0.2), Code.HIGH_DISCOUNT_RATE).facts())
                .containsEntry("rate", 0.2);
        assertThat(warnings(of -> of.discountRate(0.19), Code.HIGH_DISCOUNT_RATE))
                .isEmpty();
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
        Levy levy = Levy.of("roads", List.of("road", "rod"), 1, 0, YearSpan.ALWAYS);
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
