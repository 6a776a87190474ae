package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.cli.command.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A condition moves the year of renewal by a stated rule, as an assumption that is uncertain; where it says nothing, the age holds. */
class ConditionTest {
    private static final String MAPPING = """
            register: t
            case: {name: T, baseYear: 2026, horizon: 60}
            id: {column: ID}
            discipline: sewer
            installed: {column: JAAR}
            condition: {column: CONDITIE%s}
            section: {all: s}
            templates: [{asset: {life: 64, renewal: [{kind: pipe, unitCost: 400}]}}]
            """;

    @TempDir
    private Path folder;

    private ImportedCase imported(String more, Path file) throws IOException {
        return ImportedCase.of(folder, MAPPING.formatted(more), file);
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    /** Of a life of 64 years, score C leaves 64·2^(1−C): 32, 16, 8, 4 and 2 years. */
    @ParameterizedTest
    @EnumSource
    void scoresOfNen2767LeaveHalfAQuarterAndSoOnOfALife(TableFormat format) throws IOException {
        Path file = format.in(folder);
        format.write(
                file,
                List.of("ID", "JAAR", "CONDITIE", "INSPECTIE"),
                List.of(
                        row("one", 1970, 1, "2020-06-01"),
                        row("two", 1970, 2, "2020-06-01"),
                        row("three", 1970, 3, "2020-06-01"),
                        row("six", 1970, 6, "2020-06-01"),
                        row("today", 1970, 4, null),
                        row("none", 1970, null, "2020-06-01"),
                        row("nine", 1970, 9, "2020-06-01")));

        ImportedCase found = imported(", inspected: INSPECTIE", file);

        assertThat(found.field("t-one", "installed")).isEqualTo("1970");
        assertThat(found.field("t-two", "installed")).isEqualTo(String.valueOf(2020 + 32 - 64));
        assertThat(found.field("t-three", "installed")).isEqualTo(String.valueOf(2020 + 16 - 64));
        assertThat(found.field("t-six", "installed")).isEqualTo(String.valueOf(2020 + 2 - 64));
        assertThat(found.field("t-today", "installed")).isEqualTo(String.valueOf(2026 + 8 - 64));
        assertThat(found.field("t-none", "installed")).isEqualTo("1970");
        assertThat(found.field("t-nine", "installed")).isEqualTo("1970");
        assertThat(found.field("t-two", "assumption")).isEqualTo("true");
        assertThat(found.field("t-two", "note")).contains("renewal by condition (CONDITIE 2, 2020)");
        assertThat(found.field("t-one", "assumption")).isEmpty();
        assertThat(found.told())
                .contains(
                        "moves 4 years of renewal: an assumption",
                        "that say nothing, so that the age holds: \"9\" (1)");
        assertThat(found.whole().path("uncertainties")).hasSize(4);
    }

    @Test
    void anotherScaleIsATable() throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), "ID;JAAR;CONDITIE\na;1970;5\nb;1970;3\nc;1970;2\n");

        ImportedCase found = imported(", remaining: {3: 0.5, 5: 0}", file);

        assertThat(found.field("t-a", "installed")).isEqualTo(String.valueOf(2026 - 64));
        assertThat(found.field("t-b", "installed")).isEqualTo(String.valueOf(2026 + 32 - 64));
        assertThat(found.field("t-c", "installed")).isEqualTo("1970");
    }

    @Test
    void aTableOfWordsIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), "ID;JAAR;CONDITIE\na;1970;5\n");
        Path mapping = Files.writeString(folder.resolve("t.map.yaml"), MAPPING.formatted(", remaining: {slecht: 0.1}"));

        CommandLineRun run =
                CommandLineRun.run("import", mapping + "=" + file, "--out", folder.resolve("c.yaml"), "--lang", "en");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("slecht is no score");
    }
}
