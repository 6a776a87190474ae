package nl.werkmetwerk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final String EXAMPLE = Example.in(Language.EN);

    @Test
    void changesAValueOfTheCase() {
        assertThat(changed("discountRate=0.016").discountRate().in(2026)).isEqualTo(0.016);
    }

    @Test
    void changesOneKindOfAMap() {
        Case of = changed("sharing.surface=0.5");

        assertThat(of.jointWorks().sharing()).containsEntry("surface", 0.5).containsEntry("excavation", 0.3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets[sewer-1].life=70", "assets.sewer-1.life=70", "assets[0].life=70"})
    void findsAnAssetByIdOrPosition(String setting) {
        assertThat(changed(setting).assets()).extracting(Asset::life).containsExactly(70, 75, 40, 60, 40);
    }

    @Test
    void addsAFieldThatWasNotWritten() {
        assertThat(changed("assets[water-1].periodic={every: 10, unitCost: 2}")
                        .assets()
                        .get(1)
                        .periodic())
                .isPresent();
        assertThat(changed("assets[sewer-1].maintenance.growth=0.01")
                        .assets()
                        .get(0)
                        .maintenance()
                        .growth())
                .isEqualTo(0.01);
    }

    @Test
    void changesAComponentByItsKind() {
        assertThat(changed("assets[sewer-1].renewal[pipe].unitCost=400")
                        .assets()
                        .get(0)
                        .methods()
                        .get(0)
                        .components())
                .anySatisfy(component -> {
                    assertThat(component.kind()).isEqualTo("pipe");
                    assertThat(component.unitCost()).isEqualTo(400);
                });
    }

    @Test
    void laterSettingWins() {
        assertThat(changed("horizon=50", "horizon=40").horizon()).isEqualTo(40);
    }

    @Test
    void leavesOtherUsersOfAnAliasAsTheyWere() {
        String twins = EXAMPLE.replace("  - id: sewer-1", "  - &one\n    id: sewer-1")
                .replace("\nstrategies:", "\n  - {<<: *one, id: sewer-3}\n\nstrategies:");
        ReadResult result = read(twins, "assets[sewer-1].renewal[pipe].unitCost=1");

        assertThat(result.scenario().orElseThrow().of().assets())
                .extracting(asset -> asset.methods().get(0).components().get(1).unitCost())
                .containsExactly(1.0, 140.0, 12.0, 350.0, 12.0, 350.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "discontRate=0.016 | --set discontRate=0.016  there is no discontRate at this place. Did you mean"
                        + " discountRate?",
                "assets[sewer-9].life=7 | --set assets[sewer-9].life=7  there is no sewer-9 at this place. Did you"
                        + " mean sewer-1?",
                "assets[7].life=7 | --set assets[7].life=7  there is no 7 at this place.",
                "horizon.x=7 | --set horizon.x=7  there is no x at this place.",
                "horizon | --set horizon  this is not path=value, for instance discountRate=0.016.",
                "horizon=-1 | --set horizon=-1  horizon: -1 is not a horizon; years from 1 to 1000 are. Did you mean"
                        + " 1?",
                "horizon= | --set horizon=  horizon: nothing stands here; give a value or leave the field out."
            })
    void tellsWhatCannotBeSet(String setting, String message) {
        assertThat(read(EXAMPLE, setting).messages())
                .extracting(told -> told.in(Texts.of(Language.EN)))
                .containsExactly(message);
    }

    private static Case changed(String... settings) {
        return read(EXAMPLE, settings).scenario().orElseThrow().of();
    }

    private static ReadResult read(String text, String... settings) {
        ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new ScenarioReader(in).read("-", List.of(settings));
    }
}
