package nl.werkmetwerk.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.cli.scenario.tree.Limits;
import nl.werkmetwerk.cli.text.Language;
import nl.werkmetwerk.cli.text.Message;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.Lasting;
import nl.werkmetwerk.model.Sharing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioReaderTest {
    private static final String CASES = "src/test/resources/nl/werkmetwerk/cli/scenario/cases/";
    private static final String EXAMPLE = Example.in(Language.EN);

    static Stream<String> valid() throws IOException {
        return Stream.concat(Files.list(Path.of("../examples/cases")), Files.list(Path.of(CASES)))
                .map(Path::toString)
                .filter(name -> name.matches(".*\\.(yaml|json)") && !name.contains(".expected."));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void readsEveryExample(String file) {
        assertThat(file(file).messages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsTheCaseToStartFromWithoutAWord(Language language) {
        assertThat(text(Example.in(language)).scenario().orElseThrow().notices()).isEmpty();
    }

    @Test
    void figureOfTheLibraryIsIndexedScaledAndNamed() {
        Scenario scenario = file("../examples/cases/rotterdam-reyeroord.yaml").scenario().orElseThrow();
        Provenance surface = scenario.provenance().stream()
                .filter(part -> part.path().equals("assets[sewer-ws-01].methods[replace].components[surface].unitCost"))
                .findFirst()
                .orElseThrow();

        // 300 EUR/m at price level 2015, 30 % of it, GWW total 145.7 in 2015 and 207.9 in 2024 (price-indices.yaml)
        assertThat(surface.figure().orElseThrow().value()).isCloseTo(300 * 0.30 * 207.9 / 145.7, within(1e-9));
        assertThat(surface.figure().orElseThrow().url()).isEqualTo("https://www.riool.net/vervanging");
        assertThat(scenario.provenance()).anySatisfy(part -> {
            assertThat(part.path()).isEqualTo("assets[sewer-ws-02]");
            assertThat(part.assumption()).isTrue();
        });
    }

    @Test
    void itemsOfUnknownVatAreNamedOnce() {
        Scenario scenario = file("../examples/cases/rotterdam-reyeroord.yaml").scenario().orElseThrow();

        assertThat(scenario.notices()).extracting(Message::code).containsExactly("figure.vat");
    }

    @Test
    void takesDefaultsOfTheModel() {
        Case of = text("name: n\nbaseYear: 2026\nhorizon: 1\nsections: [{id: s}]\nassets:\n"
                        + "  - {id: a, discipline: d, section: s, planned: 2020, life: 1, renewal: [{kind: k}]}\n"
                        + "strategies: [{name: x}]\n")
                .scenario().orElseThrow().of();

        assertThat(of.discountRate().in(2026)).isZero();
        assertThat(of.prices().year()).isEqualTo(2026);
        assertThat(of.assets().get(0).quantity()).isEqualTo(1);
        assertThat(of.assets().get(0).methods().get(0).components().get(0).lasting()).isEqualTo(Lasting.BY_KIND);
        assertThat(of.strategies().get(0).sharing()).isEqualTo(Sharing.ALL);
    }

    @Test
    void wholeNumbersMayBeWrittenWithAPoint() {
        assertThat(text(EXAMPLE.replace("horizon: 60", "horizon: 60.0")).scenario().orElseThrow().of().horizon())
                .isEqualTo(60);
    }

    @Test
    void byteOrderMarkAndWindowsLinesAreNoProblem() {
        assertThat(text("\uFEFF" + EXAMPLE.replace("\n", "\r\n")).messages()).isEmpty();
    }

    @Test
    void fingerprintIsThatOfTheBytes() {
        // sha256sum examples/cases/proefstraat.json
        assertThat(file("../examples/cases/proefstraat.json").scenario().orElseThrow().sha256())
                .isEqualTo("9ac3c6d39d9416513fd5871857fec21c78e3779c6112afd514fd7e7eea29bd8f");
    }

    @Test
    void mergesSeveralMapsTheFirstWinning() {
        String merged = EXAMPLE.replace("sections:", "criteria:\n  - &a {district: A, city: C}\n  - &b {district: B, name: N}\nsections:")
                .replace("{id: street-1, name: Village street, district: centre}", "{<<: [*a, *b], id: street-1, city: own}");
        Case of = text(merged).scenario().orElseThrow().of();

        assertThat(of.sections().get(0).district()).contains("A");
        assertThat(of.sections().get(0).name()).isEqualTo("N");
        assertThat(of.sections().get(0).city()).contains("own");
    }

    @Test
    void fileThatIsNotThereIsUnopened() {
        ReadResult result = file("nowhere.yaml");

        assertThat(result.unopened()).isTrue();
        assertThat(result.messages()).extracting(Message::code).containsExactly("file.missing");
    }

    @Test
    void endlessInputIsRefusedAtTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        ReadResult result = new ScenarioReader(endless, new Limits(1_000_000, 1_000, 40)).read("-", List.of());

        assertThat(result.messages()).extracting(Message::code).containsExactly("file.large");
    }

    @Test
    void tenThousandLevelsAreRefusedAtTheFortieth() {
        assertThat(text("criteria: " + "[".repeat(10_000)).messages()).extracting(Message::code).containsExactly("file.deep");
        assertThat(text("{\"criteria\": " + "[".repeat(10_000)).messages()).extracting(Message::code).containsExactly("file.deep");
    }

    private static ReadResult file(String name) {
        return new ScenarioReader(InputStream.nullInputStream()).read(name, List.of());
    }

    private static ReadResult text(String text) {
        return new ScenarioReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).read("-", List.of());
    }
}
