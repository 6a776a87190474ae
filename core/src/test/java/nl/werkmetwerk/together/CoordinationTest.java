package nl.werkmetwerk.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import org.junit.jupiter.api.Test;

class CoordinationTest {
    private final ResolvedCase street = Street.resolved();
    private final Sharers all = Sharers.of(street, Sharing.ALL);
    private final Coordination coordination = new Coordination(street);

    private boolean needed(Sharers among, String... assets) {
        coordination.clear();
        Stream.of(assets)
                .map(street::assetNumber)
                .forEach(asset -> coordination.add(among, asset, street.assets().firstMethod(asset)));
        return coordination.isNeeded();
    }

    private boolean takesPart(Sharers among, String id) {
        int asset = street.assetNumber(id);
        return coordination.takesPart(among, asset, street.assets().firstMethod(asset));
    }

    @Test
    void twoDisciplinesThatDigHaveToBeCoordinated() {
        assertThat(needed(all, "sewer", "road")).isTrue();
        assertThat(needed(all, "sewer", "road", "sewer")).isTrue();
    }

    @Test
    void oneDisciplineNeedsNoCoordination() {
        assertThat(needed(all, "sewer")).isFalse();
        assertThat(needed(all, "sewer", "further")).isFalse();
        assertThat(needed(all)).isFalse();
    }

    @Test
    void whatDoesNotDigIsNotInTheWay() {
        assertThat(needed(all, "sewer", "trees")).isFalse();
        assertThat(needed(all, "sewer", "trees", "road")).isTrue();
        assertThat(takesPart(all, "trees")).isFalse();
        assertThat(takesPart(all, "road")).isTrue();
    }

    @Test
    void nobodyCoordinatesWhoWorksApart() {
        for (Sharing apart : List.of(Sharing.OWN, Sharing.NONE)) {
            assertThat(needed(Sharers.of(street, apart), "sewer", "road")).isFalse();
        }
    }

    @Test
    void whoDoesNotFollowIsNotCoordinated() {
        boolean[] follows = new boolean[street.owners().count()];
        follows[street.owners().number("city")] = true;
        Sharers city =
                Sharers.under(ResolvedStrategy.of(Strategy.COINCIDENT, street).followedBy(follows), street);
        assertThat(needed(city, "sewer", "water")).isFalse();
        assertThat(needed(city, "sewer", "water", "road")).isTrue();
        assertThat(takesPart(city, "water")).isFalse();
    }

    @Test
    void itIsPossibleBetweenDisciplinesThatCanDig() {
        int sewer = street.assetNumber("sewer");
        assertThat(Coordination.isPossible(street, all, sewer, street.assetNumber("road")))
                .isTrue();
        assertThat(Coordination.isPossible(street, all, sewer, street.assetNumber("trees")))
                .isFalse();
        assertThat(Coordination.isPossible(street, all, sewer, street.assetNumber("further")))
                .isFalse();
        assertThat(Coordination.isPossible(street, Sharers.of(street, Sharing.OWN), sewer, street.assetNumber("road")))
                .isFalse();
    }
}
