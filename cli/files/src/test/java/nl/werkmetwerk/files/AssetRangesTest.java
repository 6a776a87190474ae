package nl.werkmetwerk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every range that MODEL 2 gives for an asset is held: the last value within it is read, the first beyond is told. */
class AssetRangesTest {
    private static final String STREET = """
            name: street
            baseYear: 2026
            horizon: 20
            sections: [{id: S}]
            assets:
              - {id: sewer, discipline: sewer, section: S, installed: 2000, life: 30, quantity: 2,
                 methods: [{id: replace, life: 30, components: [{kind: pipe, unitCost: 1, fixed: 1}],
                            impacts: [{kind: co2, perUnit: 1, fixed: 1}]}],
                 maintenance: {unitCost: 1, growth: 0.01}, periodic: {every: 5, unitCost: 1, fixed: 1},
                 risk: {failureCost: 1, scale: 40, shape: 3}, benefit: {unitValue: 1, fixed: 1}}
            damage: [{by: sewer, to: sewer, lifeLoss: 0.1}]
            """;

    private static ReadResult read(String field, String value) {
        String path = field.startsWith("damage") ? field : "assets[sewer]." + field;
        return new ScenarioReader(new ByteArrayInputStream(STREET.getBytes(StandardCharsets.UTF_8)))
                .read("-", List.of(path + "=" + value));
    }

    @ParameterizedTest
    @CsvSource({
        "installed, 2026, 2027",
        "installed, 2000, 2000.5",
        "life, 1, 0",
        "life, 1000000, 1000001",
        "life, 30, 30.5",
        "quantity, 0, -1",
        "methods[0].life, 1, 0",
        "methods[0].components[0].unitCost, 0, -0.01",
        "methods[0].components[0].unitCost, 1e12, 1.1e12",
        "methods[0].components[0].fixed, 0, -1",
        "methods[0].impacts[0].perUnit, 0, -1",
        "methods[0].impacts[0].fixed, 0, -1",
        "maintenance.unitCost, 0, -1",
        "maintenance.growth, 1, 1.01",
        "maintenance.growth, -0.99, -1",
        "periodic.every, 1, 0",
        "periodic.every, 5, 5.5",
        "periodic.unitCost, 0, -1",
        "periodic.fixed, 0, -1",
        "risk.failureCost, 0, -1",
        "risk.scale, 1e-3, 0",
        "risk.scale, 40, 1e-40",
        "risk.shape, 50, 50.1",
        "risk.shape, 0.1, 0",
        "benefit.unitValue, 0, -1",
        "benefit.fixed, 0, -1",
        "damage[0].lifeLoss, 0, -0.1",
        "damage[0].lifeLoss, 1, 1.1"
    })
    void theLastValueIsReadAndTheFirstBeyondItIsTold(String field, String within, String beyond) {
        assertThat(read(field, within).messages()).as(within).isEmpty();
        List<Message> told = read(field, beyond).messages();
        assertThat(told).as(beyond).hasSize(1);
        for (Language language : Language.values()) {
            String sentence = told.get(0).in(Texts.of(language));
            assertThat(sentence)
                    .contains(field.substring(field.lastIndexOf('.') + 1))
                    .doesNotContain("{");
        }
    }
}
