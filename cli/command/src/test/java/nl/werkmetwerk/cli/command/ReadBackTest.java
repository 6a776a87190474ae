package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.files.document.ResultDocument;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.files.result.ResultKind;
import nl.werkmetwerk.files.result.ResultSchema;
import nl.werkmetwerk.files.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What commands write is read back, by its schema and by its reader, and written again as the same bytes. */
class ReadBackTest {
    private static final String PUBLISHED = "../../examples/published/";
    private static final String PRINCIPLES = "src/test/resources/nl/werkmetwerk/cli/command/principles/";
    private static final String STREET = "../../examples/cases/proefstraat.json";
    private static final String ZOETERMEER = "../../examples/cases/zoetermeer-meerzicht.yaml";
    private static final String MONEY = "../report/src/test/resources/nl/werkmetwerk/report/money/straat.yaml";

    @TempDir
    private Path folder;

    static Stream<Arguments> questions() throws IOException {
        return Stream.concat(
                Stream.of(STREET, ZOETERMEER, MONEY).flatMap(ReadBackTest::quick),
                Stream.of(
                        asked("compare", "compare", ZOETERMEER, "--chances"),
                        asked("parties", "parties", ZOETERMEER),
                        asked("parties", "parties", PUBLISHED + "sf-1164i-bill.yaml"),
                        asked("optimise", "optimise", STREET, "--quiet"),
                        asked("optimise", "optimise", MONEY, "--quiet"),
                        asked("optimise", "optimise", PUBLISHED + "public-work.yaml", "--quiet"),
                        asked("simulate", "simulate", ZOETERMEER, "--draws", "20", "--shares", "--quiet"),
                        asked("simulate", "simulate", ZOETERMEER, "--draws", "10", "--sampling", "random", "--quiet"),
                        asked("rules", "rules", STREET, "--optimum"),
                        asked("rules", "rules", ZOETERMEER, "--by", "district", "--chances", "--max", "1"),
                        asked("principles", "principles", PRINCIPLES + "principle-3.json"),
                        asked("principles", "principles", PRINCIPLES + "principle-6.json"),
                        asked("principles", "principles", PRINCIPLES + "principle-7.json"),
                        asked("sensitivity", "sensitivity", STREET),
                        asked("diff", "diff", STREET, ZOETERMEER, "--strategy", "coincident"),
                        asked("diff", "diff", PUBLISHED + "sf-1164i-bill.yaml", PUBLISHED + "sf-1164i-paid.yaml"),
                        asked(
                                "portfolio",
                                "portfolio",
                                WorkedResult.file("portfolio/portfolio-3.json").toString()),
                        asked("explain", "explain", STREET, "--strategy", "coincident"),
                        asked("explain", "explain", PUBLISHED + "sf-1164i-bill.yaml", "--strategy", "coincident"),
                        asked("experiment", "experiment", ZOETERMEER, "--streets", "4", "--street-sd", "3")));
    }

    private static Stream<Arguments> quick(String of) {
        return Stream.of(
                asked("compare", "compare", of, "--date", "2026-03-31"),
                asked("budget", "budget", of),
                asked("opportunities", "opportunities", of),
                asked("yearPlan", "opportunities", of, "--year", "2031"));
    }

    private static Arguments asked(String kind, String... words) {
        return Arguments.of(kind, List.of(words));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("questions")
    void whatACommandWritesIsReadBackAndWrittenAsTheSameBytes(String kind, List<String> words) throws IOException {
        CommandLineRun ran = run(Stream.concat(words.stream(), Stream.of("--format", "json", "--lang", "en"))
                .toArray());
        assertThat(ran.out()).matches("\\{\"(case|name)[^\\n]*\\n");
        Path file = folder.resolve("result.json");
        Files.writeString(file, ran.out());

        ResultKind<?> expected = ResultKind.of(kind).orElseThrow();
        ResultDocument read = ResultFiles.read(file, expected);
        assertThat(ResultFiles.read(file)).isEqualTo(read);
        StringWriter again = new StringWriter();
        ResultFiles.write(read, again);
        assertThat(again).hasToString(ran.out());
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(ResultSchema.of(expected, Language.EN))
                        .validate(new ObjectMapper().readTree(ran.out())))
                .isEmpty();
    }
}
