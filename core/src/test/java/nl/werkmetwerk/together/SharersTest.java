package nl.werkmetwerk.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import org.junit.jupiter.api.Test;

class SharersTest {
    private final ResolvedCase street = Street.resolved();
    private final int sewer = street.assetNumber("sewer");
    private final int road = street.assetNumber("road");
    private final int water = street.assetNumber("water");
    private final int further = street.assetNumber("further");
    private final int closing = street.kinds().number("closing");
    private final int site = street.kinds().number("site");

    @Test
    void allAreOneGroup() {
        Sharers all = Sharers.of(street, Sharing.ALL);
        assertThat(all.group(sewer)).isEqualTo(Sharers.EVERYONE);
        assertThat(all.group(water)).isEqualTo(Sharers.EVERYONE);
        assertThat(all.shares(water)).isTrue();
        assertThat(all.coordinate()).isTrue();
    }

    @Test
    void worksApartAreGroupedByDisciplineAndOwner() {
        Sharers own = Sharers.of(street, Sharing.OWN);
        assertThat(own.group(sewer)).isEqualTo(own.group(further)).isNotEqualTo(own.group(road));
        assertThat(own.group(water)).isNotIn(own.group(sewer), own.group(road), Sharers.EVERYONE);
        assertThat(own.shares(sewer)).isTrue();
        assertThat(own.coordinate()).isFalse();
    }

    @Test
    void nobodySharesWhereNoneIsAsked() {
        Sharers none = Sharers.of(street, Sharing.NONE);
        assertThat(none.shares(sewer)).isFalse();
        assertThat(none.coordinate()).isFalse();
    }

    @Test
    void whoDoesNotFollowSharesInHisOwnProjectsWhateverTheStrategySays() {
        boolean[] follows = new boolean[street.owners().count()];
        follows[street.owners().number("city")] = true;
        for (Sharing sharing : Sharing.values()) {
            Strategy strategy = new Strategy("s", List.of(), false, OptionalInt.empty(), sharing);
            Sharers sharers =
                    Sharers.under(ResolvedStrategy.of(strategy, street).followedBy(follows), street);
            Sharers own = Sharers.of(street, Sharing.OWN);
            assertThat(sharers.follows(water)).isFalse();
            assertThat(sharers.shares(water)).isTrue();
            assertThat(sharers.group(water)).isEqualTo(own.group(water));
            assertThat(sharers.shares(road)).isEqualTo(sharing != Sharing.NONE);
        }
    }

    @Test
    void aKindOfTheDistrictIsSharedAcrossItsSectionsAtTheOverlapOfTheCase() {
        Sharers all = Sharers.of(street, Sharing.ALL);
        assertThat(all.ofComponent(sewer, site)).isEqualTo(all.ofComponent(further, site));
        LocalKind there = all.ofComponent(sewer, site).at();
        assertThat(there.isOfDistrict(street)).isTrue();
        // the section lists a φ of its own for it, which is for what is grouped by section only (MODEL 1)
        assertThat(there.phi(street)).isEqualTo(Street.CASE_PHI);
        assertThat(Places.name(street, there.place())).isEqualTo("d");
    }

    @Test
    void aKindOfTheSectionIsSharedThereAtTheOverlapOfTheSection() {
        Sharers all = Sharers.of(street, Sharing.ALL);
        assertThat(all.ofComponent(sewer, closing)).isEqualTo(all.ofComponent(water, closing));
        assertThat(all.ofComponent(sewer, closing)).isNotEqualTo(all.ofComponent(further, closing));
        assertThat(all.ofComponent(sewer, closing).at().phi(street)).isEqualTo(Street.OWN_PHI);
        assertThat(all.ofComponent(further, closing).at().phi(street)).isEqualTo(Street.CASE_PHI);
        assertThat(Places.name(street, all.ofComponent(further, closing).at().place()))
                .isEqualTo("s2");
    }

    @Test
    void componentsAndImpactsOfOneNameAreNotTheSame() {
        Sharers all = Sharers.of(street, Sharing.ALL);
        Gathering component = all.ofComponent(sewer, street.kinds().number("nuisance"));
        Gathering impact = all.ofImpact(sewer, street.impactKinds().number("nuisance"));
        assertThat(component).isNotEqualTo(impact);
        assertThat(component.at().name(street)).isEqualTo(impact.at().name(street));
    }

    @Test
    void anAssetBelongsToAGatheringForEachLineOfItsMethods() {
        Sharers all = Sharers.of(street, Sharing.ALL);
        assertThat(all.of(sewer)).hasSize(4).doesNotHaveDuplicates();
        assertThat(all.of(sewer))
                .filteredOn(of -> of.at().sort() == Sort.IMPACT)
                .hasSize(1);
    }

    @Test
    void whereAKindIsSharedByDistrictItsSectionsAreOnePlace() {
        List<Integer> ends = new ArrayList<>();
        Places.visit(street, 0, (first, end) -> ends.add(end - first));
        assertThat(ends).containsExactly(2);
    }
}
