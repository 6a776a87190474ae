package nl.werkmetwerk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.tree.Limits;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Lasting;
import nl.werkmetwerk.model.constraint.BlockedYears;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.constraint.FixedYear;
import nl.werkmetwerk.model.constraint.Moratorium;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;
import nl.werkmetwerk.model.plan.Sharing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioReaderTest {
    private static final String CASES = "src/test/resources/nl/werkmetwerk/files/cases/";
    private static final String EXAMPLE = Example.in(Language.EN);

    static Stream<String> valid() throws IOException {
        return Stream.concat(Files.list(Path.of("../../examples/cases")), Files.list(Path.of(CASES)))
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
        assertThat(text(Example.in(language)).scenario().orElseThrow().notices())
                .isEmpty();
    }

    @Test
    void figureOfTheLibraryIsIndexedScaledAndNamed() {
        Scenario scenario =
                file("../../examples/cases/rotterdam-reyeroord.yaml").scenario().orElseThrow();
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
        Scenario scenario =
                file("../../examples/cases/rotterdam-reyeroord.yaml").scenario().orElseThrow();

        assertThat(scenario.notices()).extracting(Message::code).containsExactly("figure.vat");
    }

    @Test
    void takesDefaultsOfTheModel() {
        Case of = text("name: n\nbaseYear: 2026\nhorizon: 1\nsections: [{id: s}]\nassets:\n"
                        + "  - {id: a, discipline: d, section: s, planned: 2020, life: 1, renewal: [{kind: k}]}\n"
                        + "strategies: [{name: x}]\n")
                .scenario()
                .orElseThrow()
                .of();

        assertThat(of.discountRate().in(2026)).isZero();
        assertThat(of.prices().year()).isEqualTo(2026);
        assertThat(of.assets().get(0).quantity()).isEqualTo(1);
        assertThat(of.assets().get(0).methods().get(0).components().get(0).lasting())
                .isEqualTo(Lasting.BY_KIND);
        assertThat(of.strategies().get(0).sharing()).isEqualTo(Sharing.ALL);
    }

    @Test
    void wholeNumbersMayBeWrittenWithAPoint() {
        assertThat(text(EXAMPLE.replace("horizon: 60", "horizon: 60.0"))
                        .scenario()
                        .orElseThrow()
                        .of()
                        .horizon())
                .isEqualTo(60);
    }

    @Test
    void byteOrderMarkAndWindowsLinesAreNoProblem() {
        assertThat(text("\uFEFF" + EXAMPLE.replace("\n", "\r\n")).messages()).isEmpty();
    }

    @Test
    void fingerprintIsThatOfTheBytes() {
        // sha256sum examples/cases/proefstraat.json
        assertThat(file("../../examples/cases/proefstraat.json")
                        .scenario()
                        .orElseThrow()
                        .sha256())
                .isEqualTo("9ac3c6d39d9416513fd5871857fec21c78e3779c6112afd514fd7e7eea29bd8f");
    }

    @Test
    void mergesSeveralMapsTheFirstWinning() {
        String merged = EXAMPLE.replace(
                        "sections:",
                        "sections:\n  - &a {id: a, district: A, city: C}\n  - &b {id: b, district: B, name: N}")
                .replace(
                        "{id: street-1, name: Village street, district: centre}",
                        "{<<: [*a, *b], id: street-1, city: own}");
        Case of = text(merged).scenario().orElseThrow().of();

        assertThat(of.sections().get(2).district()).contains("A");
        assertThat(of.sections().get(2).name()).isEqualTo("N");
        assertThat(of.sections().get(2).city()).contains("own");
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
        assertThat(text("criteria: " + "[".repeat(10_000)).messages())
                .extracting(Message::code)
                .containsExactly("file.deep");
        assertThat(text("{\"criteria\": " + "[".repeat(10_000)).messages())
                .extracting(Message::code)
                .containsExactly("file.deep");
    }

    private static ReadResult file(String name) {
        return new ScenarioReader(InputStream.nullInputStream()).read(name, List.of());
    }

    private static ReadResult text(String text) {
        return new ScenarioReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).read("-", List.of());
    }

    @Test
    void readsWhatBindsTheOptimiser() {
        String constraints = """

                constraints:
                  source: framework of the council
                  fixedYears: [{asset: sewer-1, year: 2031}]
                  blockedYears: [{district: centre, from: 2028, until: 2029}, {section: street-1, from: 2040, until: 2040}]
                  moratoria: [{after: road, by: sewer, years: 5}]
                  budgets: [{from: 2026, until: 2035, amount: 750000, discipline: road}]
                """;
        String example =
                EXAMPLE.replaceFirst("sections:\n  - id: street-1", "sections:\n  - district: D\n    id: street-1");
        Constraints read =
                text(example + constraints).scenario().orElseThrow().of().constraints();
        assertThat(read)
                .isEqualTo(new Constraints(
                        List.of(new FixedYear("sewer-1", 2031, Optional.empty())),
                        List.of(
                                new BlockedYears("centre", SharingScope.DISTRICT, 2028, 2029),
                                new BlockedYears("street-1", SharingScope.SECTION, 2040, 2040)),
                        List.of(new Moratorium("road", "sewer", 5)),
                        List.of(new Budget(2026, 2035, 750000, Optional.empty(), Optional.of("road")))));
    }

    @Test
    void narrowingKeepsTheConstraintsOfWhatIsLeft() {
        Scenario scenario =
                file("../../examples/cases/rotterdam-reyeroord.yaml").scenario().orElseThrow();
        List<Section> sections = scenario.of().sections();
        List<Asset> assets = scenario.of().assets();
        Constraints all = new Constraints(
                List.of(fixed(assets.get(0)), fixed(assets.get(assets.size() - 1))),
                List.of(new BlockedYears(sections.get(0).id(), SharingScope.SECTION, 2030, 2031)),
                List.of(),
                List.of(Budget.of(2026, 2030, 1)));
        Case narrow = new Narrowing(
                        List.of(), List.of(assets.get(assets.size() - 1).section()))
                .of(scenario.of().toBuilder().constraints(all).build());
        assertThat(narrow.constraints().fixedYears()).containsExactly(fixed(assets.get(assets.size() - 1)));
        assertThat(narrow.constraints().blockedYears()).isEmpty();
        assertThat(narrow.constraints().budgets()).hasSize(1);
    }

    private static FixedYear fixed(Asset asset) {
        return new FixedYear(asset.id(), 2030, Optional.empty());
    }
}
