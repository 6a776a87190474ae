package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Low and high of the library as a distribution, and overruns of works alike, as a user runs them. */
class LibrarySpreadTest {
    private static final String LIBRARY = """
            id,discipline,asset,intervention,component,unit,low,typical,high,priceYear,vat,source,url,verified
            pipe,sewer,,,pipe,EUR/m,80,100,150,2026,excl,a price list,,yes
            brick,road,,,brick,EUR/m2,,40,,2026,excl,a bill,,no
            """;

    private static final String STREET = """
            name: Dorpsstraat
            baseYear: 2026
            horizon: 30
            residualValue: none
            library: library.csv
            sections: [{id: s1}]
            assets:
              - {id: sewer-1, discipline: sewer, section: s1, installed: 1970, life: 60, quantity: 10, unit: m,
                 renewal: [{kind: surface, fixed: 500}, {kind: pipe, unitCost: {item: pipe}}]}
              - {id: road-1, discipline: road, section: s1, installed: 1990, life: 40, quantity: 1, unit: m2,
                 renewal: [{kind: surface, unitCost: {item: brick}}]}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeLibrary() throws IOException {
        Files.writeString(folder.resolve("library.csv"), LIBRARY);
    }

    private CommandLineRun run(String more, String command, Object... options) throws IOException {
        Path street = Files.writeString(folder.resolve("street.yaml"), STREET + more);
        return CommandLineRun.run(Stream.of(Stream.of(command, street), Stream.of(options), Stream.of("--lang=en"))
                .flatMap(words -> words)
                .toArray());
    }

    /** Pipe 1,000 between 800 and 1,500, all else 540. */
    @Test
    void aCaseThatNamesNothingIsDrawnBetweenLowAndHighOfItsLibrary() throws IOException {
        JsonNode json =
                new ObjectMapper().readTree(run("", "simulate", "--format=json").out());
        assertThat(json.get("libraryAssumed").booleanValue()).isTrue();
        JsonNode separate = json.at("/strategies/0");
        assertThat(separate.get("deterministic").doubleValue()).isEqualTo(1_540);
        assertThat(separate.at("/percentiles/P5").doubleValue()).isCloseTo(1_340, offset(15.0));
        assertThat(separate.at("/percentiles/P50").doubleValue()).isCloseTo(1_540, offset(5.0));
        assertThat(separate.at("/percentiles/P95").doubleValue()).isCloseTo(2_040, offset(30.0));
        assertThat(run("", "simulate", "--verbose").out())
                .contains("The case names no uncertainties: prices that come from the library lie between")
                .contains("library (1 library items)")
                .contains("Not drawn, for the library has no low and high of them: brick");
        assertThat(run("", "simulate", "--format=csv").out())
                .contains("library: pipe")
                .contains("a price list");
    }

    @Test
    void oneLineNamesTheLibraryAndSaysWhatItDoesNotTell() throws IOException {
        String line = "uncertainties: [{id: prices, on: {discipline: %s}, distribution: {type: library}}]\n";
        CommandLineRun sewer = run(line.formatted("sewer"), "simulate", "--verbose");
        assertThat(sewer.exit()).isEqualTo(Exit.DONE);
        assertThat(sewer.out()).contains("prices (1 library items)").doesNotContain("names no uncertainties");
        assertThat(run(line.formatted("road"), "simulate", "--verbose").out()).contains("prices (0 library items)");
        CommandLineRun lives =
                run("uncertainties: [{id: l, on: {parameter: life}, distribution: {type: library}}]\n", "simulate");
        assertThat(lives.err()).contains("nothing that this is about stands for a figure of the library");
    }

    @Test
    void refusesWhatTheLibraryCannotTell() throws IOException {
        String line = "uncertainties: [{id: a, on: {%s}, %s distribution: {type: library%s}}]\n";
        assertThat(run(line.formatted("parameter: discountRate", "", ""), "validate")
                        .err())
                .contains("the library draws costs (no prices of impacts) and lives");
        assertThat(run(line.formatted("kind: impact", "", ""), "validate").err())
                .contains("the library draws costs");
        assertThat(run(line.formatted("", "each: asset,", ""), "validate").err())
                .contains("the library draws costs");
        assertThat(run(line.formatted("", "", ", low: 1"), "validate").err())
                .contains("a library distribution has no low");
    }

    @Test
    void overrunsOfWorksAlikeComeWithTheirSource() throws IOException {
        String line = "uncertainties: [{id: bids, on: {}, distribution: {type: referenceClass, class: roads}}]\n";
        JsonNode json = new ObjectMapper()
                .readTree(run(line, "simulate", "--format=json").out());
        assertThat(json.at("/strategies/0/mean").doubleValue()).isCloseTo(1.2 * 1_540, offset(1.0));
        assertThat(json.at("/strategies/0/sd").doubleValue()).isCloseTo(0.3 * 1_540, offset(5.0));
        assertThat(run(line, "simulate", "--format=csv").out()).contains("Flyvbjerg, Holm & Buhl 2002");
        CommandLineRun unknown = run(line.replace("roads", "raods"), "validate");
        assertThat(unknown.exit()).isEqualTo(Exit.INVALID);
        assertThat(unknown.err()).contains("raods").contains("roads");
    }

    @Test
    void theTornadoMovesEachItemBetweenItsLowAndHigh() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(run("", "sensitivity", "--format=json").out());
        assertThat(json.get("assumptions")).anySatisfy(one -> {
            assertThat(one.get("id").textValue()).isEqualTo("library:pipe");
            assertThat(one.get("low").doubleValue()).isCloseTo(0.8, offset(1e-9));
            assertThat(one.get("high").doubleValue()).isCloseTo(1.5, offset(1e-9));
        });
    }
}
