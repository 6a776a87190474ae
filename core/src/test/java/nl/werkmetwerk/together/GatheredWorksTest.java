package nl.werkmetwerk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import nl.werkmetwerk.resolved.ResolvedCase;
import org.junit.jupiter.api.Test;

class GatheredWorksTest {
    private final ResolvedCase street = Street.resolved();
    private final GatheredWorks works = GatheredWorks.ofComponents(street);
    private final int closing = street.kinds().number("closing");
    private final int site = street.kinds().number("site");

    @Test
    void eachSavesInProportionToItsOwnAmount() {
        works.add(0, closing, Sharers.EVERYONE, 100);
        works.add(1, closing, Sharers.EVERYONE, 60);
        works.add(2, closing, Sharers.EVERYONE, 40);
        // MODEL 5: φ·(Σ − max) = ½·(200 − 100) = 50, of which 100, 60 and 40 of 200
        assertThat(works.discount(0, 0.5)).isEqualTo(25);
        assertThat(works.discount(1, 0.5)).isEqualTo(15);
        assertThat(works.discount(2, 0.5)).isEqualTo(10);
        assertThat(works.sum(1)).isEqualTo(200);
        assertThat(works.greatest(1)).isEqualTo(100);
    }

    @Test
    void allTogetherPayTheGreatestAndTheRestOfTheOthers() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            works.clear();
            double[] amounts = random.doubles(2 + random.nextInt(60), 0, 1e6).toArray();
            for (int asset = 0; asset < amounts.length; asset++) {
                works.add(asset, closing, Sharers.EVERYONE, amounts[asset]);
            }
            double phi = random.nextDouble();
            double paid = IntStream.range(0, works.count())
                    .mapToDouble(item -> works.amount(item) - works.discount(item, phi))
                    .sum();
            double sum = IntStream.range(0, amounts.length)
                    .mapToDouble(i -> amounts[i])
                    .sum();
            double greatest = IntStream.range(0, amounts.length)
                    .mapToDouble(i -> amounts[i])
                    .max()
                    .orElseThrow();
            // MODEL 5: the group costs max c + (1 − φ)(Σc − max c)
            assertThat(paid).isCloseTo(greatest + (1 - phi) * (sum - greatest), within(1e-12 * sum));
        }
    }

    @Test
    void whoIsAloneInHisGroupOrKindSharesNothing() {
        works.add(0, closing, 1, 100);
        works.add(1, closing, 2, 60);
        works.add(2, site, 1, 40);
        for (int item = 0; item < works.count(); item++) {
            assertThat(works.overlaps(item)).isFalse();
            assertThat(works.discount(item, 1)).isZero();
            assertThat(works.members(item)).containsExactly(item);
        }
    }

    @Test
    void membersComeInTheOrderInWhichTheyWereAdded() {
        works.add(4, closing, Sharers.EVERYONE, 1);
        works.add(4, site, Sharers.EVERYONE, 1);
        works.add(2, closing, Sharers.EVERYONE, 1);
        works.add(3, closing, 1, 1);
        works.add(0, closing, Sharers.EVERYONE, 1);
        assertThat(works.members(2)).containsExactly(0, 2, 4);
        assertThat(IntStream.of(works.members(2)).map(works::asset)).containsExactly(4, 2, 0);
    }

    @Test
    void nothingCostsNothingToShare() {
        works.add(0, closing, Sharers.EVERYONE, 0);
        works.add(1, closing, Sharers.EVERYONE, 0);
        assertThat(works.overlaps(0)).isFalse();
        assertThat(works.discount(0, 1)).isZero();
    }

    @Test
    void clearedItIsAsNew() {
        for (int asset = 0; asset < 100; asset++) {
            works.add(asset, asset % 2 == 0 ? closing : site, asset % 3, 7);
        }
        works.clear();
        assertThat(works.count()).isZero();
        works.add(0, closing, Sharers.EVERYONE, 100);
        works.add(1, closing, Sharers.EVERYONE, 60);
        assertThat(works.sum(0)).isEqualTo(160);
        assertThat(works.greatest(1)).isEqualTo(100);
    }

    @Test
    void wherePartOfTheGreatestIsPaidElsewhereMoreIsSaved() {
        Gatherings gatherings = new Gatherings(1);
        gatherings.add(0, 100);
        gatherings.add(0, 60);
        // ½·(160 − ½·100)·60/160
        assertThat(gatherings.discount(0, 60, 0.5, 0.5)).isEqualTo(20.625);
        assertThat(gatherings.discount(0, 60, 0.5, 1)).isEqualTo(gatherings.discount(0, 60, 0.5));
    }
}
