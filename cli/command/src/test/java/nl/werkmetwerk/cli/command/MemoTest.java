package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comparison as a memo for the council. */
class MemoTest {
    private static final Path REYEROORD = Path.of("../../examples/cases/rotterdam-reyeroord.yaml");
    private static final Path STREET = Path.of("../../examples/cases/proefstraat.json");

    @TempDir
    private Path folder;

    @Test
    void saysFirstWhatWinsByHowMuchAndHowSurely() throws IOException {
        String shown = run("compare", REYEROORD, "--lang", "nl", "-q").out().replaceAll("\\s+", " ");
        String first = paragraph(memo(REYEROORD, "nl"), "Intro");
        assertThat(first)
                .contains("het goedkoopst", "ten opzichte van gescheiden", "samenvallend", "de kans op besparing");
        for (String sentence : first.split("(?<=\\.) (?=\\p{Lu})")) {
            assertThat(shown).contains(sentence);
        }
    }

    /** No uncertainty of the street is drawn when that is not wanted: then no percentage is a chance. */
    @Test
    void namesNoChanceThatWasNotDrawn() throws IOException {
        Path file = folder.resolve("memo.docx");
        run("compare", REYEROORD, "--out", file, "--no-chances", "--lang", "en");
        List<String> lines = MemoText.lines(file);
        assertThat(lines).element(lines.size() - 1).asString().endsWith("compare --no-chances");
        assertThat(String.join("\n", lines.subList(0, lines.size() - 1))).doesNotContain("chance");
    }

    @Test
    void isTheSameFileEveryTime() throws IOException {
        byte[] first = Files.readAllBytes(file(STREET, "nl"));
        assertThat(Files.readAllBytes(file(STREET, "nl"))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget", "parties", "simulate", "sensitivity", "optimise", "opportunities"})
    void isOfAComparisonOnly(String command) {
        Path file = folder.resolve("memo.docx");
        CommandLineRun refused = run(command, STREET, "--out", file, "--lang", "en");
        assertThat(refused.exit()).isEqualTo(Exit.USAGE);
        assertThat(refused.err()).contains("memo.docx", ".xlsx").doesNotContain(".docx,");
        assertThat(file).doesNotExist();
    }

    @Test
    void isOfOneCase() {
        CommandLineRun refused = run("compare", STREET, REYEROORD, "--out", folder.resolve("memo.docx"));
        assertThat(refused.exit()).isEqualTo(Exit.USAGE);
    }

    private List<String> memo(Path of, String language) throws IOException {
        return MemoText.lines(file(of, language));
    }

    private Path file(Path of, String language) {
        Path file = folder.resolve("memo.docx");
        CommandLineRun written = run("compare", of, "--out", file, "--lang", language, "-q");
        assertThat(written.exit()).as(written.err()).isEqualTo(Exit.DONE);
        return file;
    }

    private static String paragraph(List<String> lines, String style) {
        return lines.stream()
                .filter(line -> line.startsWith(style + ": "))
                .findFirst()
                .map(line -> line.substring(style.length() + 2))
                .orElseThrow();
    }
}
