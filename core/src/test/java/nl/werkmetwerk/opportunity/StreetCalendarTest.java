package nl.werkmetwerk.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Renewal;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.plain.CaseGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The calendar is what {@code compare} says of each section alone. */
@Tag("thorough")
class StreetCalendarTest {
    private static final int WINDOW = 10;
    private static final int CASES = 120;

    @Test
    void isThatOfEachSectionComparedAlone() {
        int seen = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            Case of = CaseGenerator.of(seed);
            StreetCalendar calendar = StreetCalendar.of(of);
            assertThat(calendar.sectionCount()).isEqualTo(of.sections().size());
            for (int number = 0; number < calendar.sectionCount(); number++) {
                Section section = calendar.section(number);
                List<StreetAsset> assets = calendar.assets(number, Optional.of(Strategy.window("window", WINDOW)));
                List<Asset> there = assetsOf(of, section);
                assertThat(assets).extracting(StreetAsset::asset).containsExactlyElementsOf(there);
                seen += there.isEmpty() ? 0 : assertSame(of, section, assets);
            }
        }
        assertThat(seen).as("renewals seen").isGreaterThan(1000);
    }

    private static int assertSame(Case of, Section section, List<StreetAsset> assets) {
        Case alone = of.toBuilder()
                .sections(List.of(section))
                .assets(assetsOf(of, section))
                .jointWorks(new JointWorks(
                        of.jointWorks().sharing(), Map.of(), of.jointWorks().coordinationRate()))
                .constraints(Constraints.NONE)
                .strategies(List.of(Strategy.window("window", WINDOW)))
                .build();
        List<StrategyResult> results = Comparer.compare(alone).strategies();
        int count = 0;
        for (StreetAsset asset : assets) {
            assertThat(asset.apart()).as(of.name()).isEqualTo(years(results.get(0), asset));
            assertThat(asset.together()).as(of.name()).isEqualTo(years(results.get(2), asset));
            count += asset.together().size();
        }
        return count;
    }

    private static List<Asset> assetsOf(Case of, Section section) {
        return of.assets().stream()
                .filter(asset -> asset.section().equals(section.id()))
                .toList();
    }

    private static List<Integer> years(StrategyResult result, StreetAsset asset) {
        return result.renewals().stream()
                .filter(renewal -> renewal.asset().equals(asset.asset().id()))
                .map(Renewal::year)
                .sorted()
                .toList();
    }

    @Test
    void isDueWhenItsLifeIsOverOrWhenItIsPlanned() {
        Case of = Case.builder("street", 2026, 30)
                .section(Section.of("s"))
                .asset(Asset.builder("old", "sewer", "s")
                        .installed(1950)
                        .life(60)
                        .renewal(Component.fixed("pipe", 1))
                        .build())
                .asset(Asset.builder("new", "heat", "s")
                        .planned(2031)
                        .life(40)
                        .renewal(Component.fixed("pipe", 1))
                        .build())
                .build();
        List<StreetAsset> assets = StreetCalendar.of(of).assets(0, Optional.empty());
        assertThat(assets).extracting(StreetAsset::due).containsExactly(2010, 2031);
        assertThat(assets).extracting(StreetAsset::apart).containsExactly(List.of(2026), List.of(2031));
        assertThat(assets).extracting(StreetAsset::together).containsOnly(List.of());
    }
}
