package nl.werkmetwerk.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.werkmetwerk.compare.Warning.Code;
import nl.werkmetwerk.model.Asset;
import nl.werkmetwerk.model.AssetBuilder;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.Component;
import nl.werkmetwerk.model.DamageRule;
import nl.werkmetwerk.model.JointWorks;
import nl.werkmetwerk.model.Maintenance;
import nl.werkmetwerk.model.Prices;
import nl.werkmetwerk.model.Section;
import nl.werkmetwerk.model.Sharing;
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
}
