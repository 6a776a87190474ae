package nl.werkmetwerk.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.field.Topic;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Benefit;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.asset.Risk;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.model.uncertain.LibraryUse;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import org.junit.jupiter.api.Test;

/** Differences small enough to do by hand. */
class CaseDiffTest {
    private static Asset road(double quantity, double unitCost) {
        return Asset.builder("road-1", "road", "s1")
                .quantity(quantity, "m")
                .installed(2000)
                .life(26)
                .renewal(Component.perUnit("surface", unitCost))
                .build();
    }

    private static Case street(Asset... assets) {
        return Case.builder("street", 2026, 1)
                .residualValue(nl.werkmetwerk.model.money.ResidualRule.NONE)
                .section(Section.of("s1"))
                .assets(List.of(assets))
                .build();
    }

    /** 1 · 100 becomes 2 · 200: 300 more. Price first adds 100, last 200: its share is 150, and so is that of the quantity. */
    @Test
    void twoChangesThatMultiplyShareWhatTheyDoTogether() {
        CaseDiff diff = CaseDiff.of(street(road(1, 100)), street(road(2, 200)), "coincident", "separate", 1);
        assertThat(diff.changes())
                .containsExactly(
                        new Change(Topic.ASSETS, "assets[road-1].quantity", Optional.of(1.0), Optional.of(2.0)),
                        new Change(
                                Topic.PRICES,
                                "assets[road-1].renewal[surface].unitCost",
                                Optional.of(100.0),
                                Optional.of(200.0)));
        assertThat(diff.effects()).extracting(Effect::baseline).containsExactly(150.0, 150.0);
        assertThat(diff.effects()).extracting(Effect::saving).containsExactly(0.0, 0.0);
    }

    @Test
    void worksThatNameANewAssetAreTakenTogetherWithIt() {
        Asset sewer = Asset.builder("sewer-1", "sewer", "s1")
                .installed(1970)
                .life(60)
                .renewal(Component.fixed("surface", 40))
                .build();
        Strategy before = Strategy.explicit("plan", List.of(Works.of(2026, "road-1")));
        Strategy after = Strategy.explicit("plan", List.of(Works.of(2026, "road-1", "sewer-1")));
        Case a = street(road(1, 100)).toBuilder().strategy(before).build();
        Case b = street(road(1, 100), sewer).toBuilder()
                .strategy(after)
                .discountRate(0.02)
                .build();
        CaseDiff diff = CaseDiff.of(a, b, "plan", "separate", 1);
        assertThat(diff.effects()).hasSize(2);
        assertThat(diff.effects().get(0).topics()).containsExactly(Topic.ASSETS, Topic.STRATEGIES);
        assertThat(diff.effects().get(0).strategy()).isCloseTo(40, offset(1e-9));
        assertThat(diff.effects().get(1).topics()).containsExactly(Topic.RATES);
        assertThat(diff.effects().get(1).strategy()).isCloseTo(0, offset(1e-9));
    }

    @Test
    void whatNoFigureUsesIsListedWithoutEffect() {
        Case a = street(road(1, 100));
        CaseDiff diff = CaseDiff.of(a, a.toBuilder().name("other").build(), "coincident", "separate", 1);
        assertThat(diff.changes())
                .containsExactly(new Change(Topic.OTHER, "name", Optional.of("street"), Optional.of("other")));
        assertThat(diff.effects()).isEmpty();
    }

    /** The high figure of an item from 1.25 to 1.5 times its typical one; the low one stays. */
    @Test
    void aLibraryItemThatBecameLessSureIsAChange() {
        CaseDiff diff = CaseDiff.of(drawn(1.25), drawn(1.5), "coincident", "separate", 1);
        assertThat(diff.changes())
                .containsExactly(
                        new Change(Topic.OTHER, "library[paving].high/typical", Optional.of(1.25), Optional.of(1.5)));
        assertThat(diff.effects()).isEmpty();
    }

    private static Case drawn(double high) {
        LibraryUse use = new LibraryUse("paving", 0.8, high, "road-1", LibraryUse.Amount.UNIT_COST, 0);
        return street(road(1, 100)).toBuilder()
                .uncertainty(new Uncertainty(List.of(), List.of(), List.of(use)))
                .build();
    }

    @Test
    void anAssetThatCameIsOneChange() {
        Asset twin = Asset.builder("road-2", "road", "s1")
                .installed(2000)
                .life(30)
                .renewal(Component.fixed("surface", 1))
                .build();
        CaseDiff diff = CaseDiff.of(street(road(1, 100)), street(road(1, 100), twin), "coincident", "separate", 1);
        assertThat(diff.changes())
                .containsExactly(new Change(Topic.ASSETS, "assets[road-2]", Optional.empty(), Optional.of("road-2")));
    }

    @Test
    void aStrategyThatOneOfThemLacksIsRefused() {
        Case a = street(road(1, 100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseDiff.of(a, a, "plan", "separate", 1))
                .withMessageContaining("plan");
    }

    /** A new field of the model has to be given a topic, in the lists of changes and in the mixed cases, before it goes here. */
    @Test
    void everyFieldOfTheModelIsKnown() {
        assertThat(fields(Case.class))
                .containsExactly(
                        "name",
                        "currency",
                        "baseYear",
                        "horizon",
                        "discountRate",
                        "timing",
                        "prices",
                        "jointWorks",
                        "consumed",
                        "damage",
                        "flexibility",
                        "residualValue",
                        "sections",
                        "parties",
                        "funding",
                        "budget",
                        "uncertainty",
                        "assets",
                        "strategies",
                        "constraints",
                        "experiments",
                        "labels",
                        "letters",
                        "packages",
                        "principles");
        assertThat(fields(Asset.class))
                .containsExactly(
                        "id",
                        "discipline",
                        "section",
                        "quantity",
                        "unit",
                        "startYear",
                        "planned",
                        "life",
                        "owner",
                        "methods",
                        "maintenance",
                        "periodic",
                        "risk",
                        "benefit",
                        "flexibility",
                        "accounting");
        assertThat(fields(Party.class)).containsExactly("id", "name", "dropOut", "vatRate", "keepsAccounts");
        assertThat(fields(Section.class))
                .containsExactly("id", "name", "district", "city", "knownHouseholds", "sharing", "attributes");
        assertThat(fields(Prices.class))
                .containsExactly("year", "trends", "inflation", "impacts", "markups", "indices");
        assertThat(fields(JointWorks.class)).containsExactly("sharing", "scope", "coordinationRate");
        assertThat(fields(Strategy.class)).containsExactly("name", "works", "complete", "window", "rules", "sharing");
        assertThat(fields(Rule.class)).containsExactly("lead", "take", "within", "waitAtMost", "when");
        assertThat(fields(Method.class)).containsExactly("id", "life", "components", "impacts", "digs");
        assertThat(fields(Component.class)).containsExactly("kind", "unitCost", "fixed", "lasting");
        assertThat(fields(Impact.class)).containsExactly("kind", "perUnit", "fixed");
        assertThat(fields(Maintenance.class)).containsExactly("unitCost", "growth");
        assertThat(fields(Periodic.class)).containsExactly("every", "unitCost", "fixed");
        assertThat(fields(Risk.class)).containsExactly("failureCost", "scale", "shape");
        assertThat(fields(Benefit.class)).containsExactly("unitValue", "fixed", "cash");
    }

    private static List<String> fields(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
