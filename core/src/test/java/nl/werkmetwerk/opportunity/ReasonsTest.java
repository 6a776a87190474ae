package nl.werkmetwerk.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.AssetBuilder;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.plain.CaseGenerator;
import org.junit.jupiter.api.Test;

/** Why combining does not pay where it does not, on streets of two assets and on generated cases. */
class ReasonsTest {
    private static final List<Integer> WINDOWS = List.of(5, 10);

    private static AssetBuilder asset(String discipline, String section, int installed, String kind) {
        return Asset.builder(discipline + " " + section, discipline, section)
                .installed(installed)
                .life(40)
                .renewal(Component.fixed(kind, 1000));
    }

    private static CaseBuilder street(AssetBuilder... assets) {
        CaseBuilder street = Case.builder("street", 2026, 30)
                .discountRate(0.02)
                .jointWorks(new JointWorks(Map.of("digging", 0.5), Map.of(), 0))
                .section(Section.of("s"));
        for (AssetBuilder asset : assets) {
            street.asset(asset.build());
        }
        return street;
    }

    private static List<Reason> reasons(CaseBuilder street) {
        return OpportunityFinder.find(street.build(), WINDOWS, 1).reasons();
    }

    private static Reason only(Obstacle code) {
        return new Reason(code, List.of("s"));
    }

    @Test
    void oneDisciplineHasNobodyToCombineWith() {
        AssetBuilder second = Asset.builder("sewer 2", "sewer", "s")
                .installed(1995)
                .life(40)
                .renewal(Component.fixed("digging", 1000));
        assertThat(reasons(street(asset("sewer", "s", 1995, "digging"), second)))
                .containsExactly(only(Obstacle.ONE_DISCIPLINE));
    }

    @Test
    void worksWithoutAKindInCommonShareNothing() {
        assertThat(reasons(street(asset("sewer", "s", 1995, "digging"), asset("road", "s", 1995, "surface"))))
                .containsExactly(only(Obstacle.NO_SHARED_KINDS));
    }

    @Test
    void aKindInCommonThatIsNotSharedIsNoOverlap() {
        assertThat(reasons(street(asset("sewer", "s", 1995, "surface"), asset("road", "s", 1995, "surface"))))
                .containsExactly(only(Obstacle.NO_OVERLAP));
    }

    /** Due in 2035 and in 2055: no window of ten years brings them together. */
    @Test
    void worksTwentyYearsApartAreToldAsThat() {
        assertThat(reasons(street(asset("sewer", "s", 1995, "digging"), asset("road", "s", 2015, "digging"))))
                .containsExactly(only(Obstacle.YEARS_APART));
    }

    /** Coordinating at 60 % of the works costs more than sharing half of the smaller. */
    @Test
    void whatComesTogetherAndLosesCostsMore() {
        CaseBuilder street = street(asset("sewer", "s", 1995, "digging"), asset("road", "s", 1996, "digging"))
                .jointWorks(new JointWorks(Map.of("digging", 0.5), Map.of(), 0.6));
        assertThat(reasons(street)).containsExactly(only(Obstacle.COSTS_MORE));
    }

    @Test
    void aSectionThatPaysOrHasNoAssetsHasNoReason() {
        CaseBuilder street = street(asset("sewer", "s", 1995, "digging"), asset("road", "s", 1995, "digging"))
                .section(Section.of("empty"));
        assertThat(reasons(street)).isEmpty();
    }

    /** The sewer leads: under its rule the road of 2040 goes along in 2035, and the saving is that of one strategy. */
    @Test
    void aStrategyIsTriedOnEachSectionInsteadOfWindows() {
        Strategy leads = Strategy.byRules("sewer leads", List.of(Rule.within(10)));
        Case of = street(asset("sewer", "s", 1995, "digging"), asset("road", "s", 2000, "digging"))
                .strategy(leads)
                .build();
        Opportunities under = OpportunityFinder.under(of, leads, 1);
        assertThat(under.found()).hasSize(1);
        assertThat(under.found().get(0).window()).isEmpty();
        assertThat(under.found().get(0).strategy()).contains("sewer leads");
        assertThat(under.found().get(0).saving())
                .isEqualTo(OpportunityFinder.find(of, List.of(10), 1)
                        .found()
                        .get(0)
                        .saving());
        assertThat(OpportunityFinder.under(of, Strategy.SEPARATE, 1).reasons())
                .containsExactly(only(Obstacle.YEARS_APART));
    }

    @Test
    void everySectionWithAssetsIsFoundOrHasOneReason() {
        Set<Obstacle> seen = new HashSet<>();
        for (long seed = 1; seed <= 200; seed++) {
            Case of = CaseGenerator.of(seed);
            Opportunities all = OpportunityFinder.find(of, WINDOWS, 2);
            List<String> told = new ArrayList<>(
                    all.found().stream().map(Opportunity::section).toList());
            all.reasons().forEach(reason -> told.addAll(reason.sections()));
            Set<String> used = of.assets().stream().map(Asset::section).collect(Collectors.toSet());
            assertThat(told).as(of.name()).containsExactlyInAnyOrderElementsOf(used);
            all.reasons().forEach(reason -> seen.add(reason.code()));
        }
        assertThat(seen).containsExactlyInAnyOrder(Obstacle.values());
    }
}
