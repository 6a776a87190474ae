package nl.werkmetwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process, as scripts and build servers run it: exit code, standard output, standard error. */
class ProcessTest {
    private static final String STREET =
            Path.of("cases/proefstraat.json").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    private record Ended(int exit, String out, String err) {}

    @Test
    void resultsGoToStandardOutputInUtf8WhateverTheLocale() throws Exception {
        Ended ended = run("compare", STREET, "--lang", "nl");

        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).startsWith("Proefstraat\n").contains("bespaart € 26.345 (7,7%)");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void workbookIsWrittenWholeAndNoLibrarySaysAnythingOfItsOwn() throws Exception {
        Ended ended = run("compare", STREET, "--out", "report.xlsx", "--lang", "en");

        assertThat(ended).isEqualTo(new Ended(0, "", "report.xlsx written.\n"));
        assertThat(folder).isDirectoryContaining("glob:**/report.xlsx");
        assertThat(files()).hasSize(1);
    }

    @Test
    void answerNoIsOne() throws Exception {
        Files.copy(Path.of(STREET), folder.resolve("street.json"));
        Files.writeString(folder.resolve("street.expected.json"), "{\"case\": \"Another street\"}");
        Ended ended = run("check", "street.json", "--lang", "en");

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out()).contains("case: expected \"Another street\", found \"Proefstraat\"");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void wrongUseIsTwo() throws Exception {
        Ended ended = run("compare", STREET, "--fromat", "json", "--lang", "en");

        assertThat(ended)
                .isEqualTo(new Ended(
                        2,
                        "",
                        "--fromat is not known here. Did you mean --format?\nHelp: werkmetwerk compare --help\n"));
    }

    @Test
    void wrongInsideAFileIsThreeAndNothingIsComputedOrWritten() throws Exception {
        Files.writeString(folder.resolve("broken.yaml"), "name: Street\nbaseYear: soon\n");
        Ended ended = run("compare", STREET, "broken.yaml", "--out", "report.json", "--lang", "en");

        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("broken.yaml:2:11  baseYear: soon is not a number.")
                .doesNotContain("Exception");
        assertThat(files()).hasSize(1);
    }

    @Test
    void fileThatCannotBeOpenedIsFour() throws Exception {
        assertThat(run("compare", "nowhere.yaml", "--lang", "en"))
                .isEqualTo(new Ended(4, "", "nowhere.yaml  this file does not exist.\n"));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.werkmetwerk.cli.command.Main"));
        command.addAll(List.of(arguments));
        Path streams = Files.createTempDirectory("werkmetwerk-process");
        Path out = streams.resolve("out");
        Path err = streams.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "COLUMNS"));
        int exit = builder.start().waitFor();
        Ended ended = new Ended(exit, text(out), text(err));
        Files.delete(out);
        Files.delete(err);
        Files.delete(streams);
        return ended;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
