package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkmetwerk.cli.command.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReimportTest {
    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void importOnce() throws IOException {
        out = folder.resolve("case.yaml");
        Files.writeString(folder.resolve("r.map.yaml"), """
                register: bomen
                file: r.csv
                case: {name: Bomen, baseYear: 2026, horizon: 60}
                id: {column: NR}
                discipline: tree
                installed: {column: JAAR}
                section: {column: STRAAT}
                templates: [{asset: {life: 80, renewal: [{kind: tree, unitCost: 2000}]}}]
                """);
        assertThat(imported("a;1950;s1", "b;1960;s1", "c;1970;s2", "d;1980;s2")).contains("assets that are new 4");
    }

    private String imported(String... rows) throws IOException {
        Files.writeString(folder.resolve("r.csv"), "NR;JAAR;STRAAT\n" + String.join("\n", rows) + "\n");
        CommandLineRun run = CommandLineRun.run(
                "import", folder.resolve("r.map.yaml").toString(), "--out", out.toString(), "--lang", "en");
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out().replaceAll(" +", " ");
    }

    private void edit(String from, String to) throws IOException {
        String text = Files.readString(out);
        assertThat(text).contains(from);
        Files.writeString(out, text.replaceFirst(java.util.regex.Pattern.quote(from), to));
    }

    @Test
    void theSameRegisterInAnotherOrderChangesNothing() throws IOException {
        assertThat(imported("d;1980;s2", "c;1970;s2", "b;1960;s1", "a;1950;s1"))
                .contains("assets as before 4")
                .doesNotContain("changed");
    }

    @Test
    void newGoneAndChangedAreTold() throws IOException {
        assertThat(imported("a;1950;s1", "b;1961;s1", "c;1970;s2", "e;1990;s3"))
                .contains("assets that are new 1", "assets as before 2", "assets changed 1", "assets gone 1");
        assertThat(Files.readString(out))
                .contains("\"bomen-e\"")
                .doesNotContain("\"bomen-d\"")
                .contains("\"installed\": 1961");
    }

    @Test
    void whatWasDoneByHandIsKept() throws IOException {
        edit("\"installed\": 1950, \"life\": 80", "\"installed\": 1950, \"life\": 95");
        edit("\"installed\": 1960, \"life\": 80", "\"installed\": 1960, \"life\": 96");
        edit("horizon: 60", "horizon: 70");
        edit(
                "assets:\n",
                "assets:\n  - {id: own, discipline: tree, section: s1, installed: 2000, life: 80, renewal: []}\n");

        String told = imported("a;1950;s1", "b;1962;s1", "c;1970;s2", "d;1980;s2");
        assertThat(Files.readString(out))
                .contains("\"life\": 95", "\"life\": 96", "horizon: 70", "\"id\": \"own\"")
                .doesNotContain("1962");
        assertThat(told).contains("Look at bomen-b.");
        assertThat(CommandLineRun.run("validate", out.toString()).exit()).isZero();
    }

    @Test
    void assetsOfOtherRegistersStay() throws IOException {
        Files.writeString(
                folder.resolve("q.map.yaml"),
                Files.readString(folder.resolve("r.map.yaml"))
                        .replace("register: bomen", "register: lampen")
                        .replace("r.csv", "q.csv")
                        .replace("discipline: tree", "discipline: lighting"));
        Files.writeString(folder.resolve("q.csv"), "NR;JAAR;STRAAT\nx;2001;s1\n");
        CommandLineRun run = CommandLineRun.run(
                "import", folder.resolve("q.map.yaml").toString(), "--out", out.toString(), "--lang", "en");

        assertThat(run.exit()).isZero();
        assertThat(Files.readString(out)).contains("\"bomen-a\"", "\"lampen-x\"");

        Path together = folder.resolve("together.yaml");
        CommandLineRun.run("import", folder.resolve("r.map.yaml"), folder.resolve("q.map.yaml"), "--out", together);
        assertThat(totals(out)).as("one after another, as after a break").isEqualTo(totals(together));
    }

    private static JsonNode totals(Path of) throws IOException {
        JsonNode result = new ObjectMapper()
                .readTree(CommandLineRun.run("compare", of, "--format", "json").out());
        return ((ObjectNode) result).without("stamp");
    }
}
