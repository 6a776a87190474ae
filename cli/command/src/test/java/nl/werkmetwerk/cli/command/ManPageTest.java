package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of man: every command in both languages, without a warning of the program that sets them. */
class ManPageTest {
    @TempDir
    private Path folder;

    static List<String> commands() {
        return Commands.ALL.stream().map(Commands::name).toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasAPageInBothLanguages(String command) {
        String english = run("help", command, "--man", "--lang", "en").out();
        String dutch = run("help", command, "--man", "--lang", "nl").out();

        assertThat(english).startsWith(".TH \"WERKMETWERK").contains(".SH \"NAME\"", ".SH \"EXAMPLES\"", "\\-\\-lang");
        assertThat(dutch).contains(".SH \"NAAM\"", ".SH \"VOORBEELDEN\"").isNotEqualTo(english);
        assertThat(english + dutch).doesNotContain("${", "%n", "%%");
    }

    @Test
    void thePageOfTheProgramNamesItsCommands() {
        String page = run("help", "--man", "--lang", "en").out();

        assertThat(commands())
                .allSatisfy(command -> assertThat(page).contains("\\fB" + command.replace("-", "\\-") + "\\fR"));
    }

    @Test
    void groffSetsThemWithoutAWarning() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "man: no groff, pages are not set");
        for (String command : commands()) {
            Path page = Files.writeString(
                    folder.resolve(command + ".1"),
                    run("help", command, "--man", "--lang", "nl").out());
            Process groff = new ProcessBuilder("/usr/bin/groff", "-K", "utf8", "-man", "-Tutf8", "-ww", page.toString())
                    .redirectOutput(folder.resolve("out").toFile())
                    .start();
            String said = new String(groff.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(groff.waitFor()).isZero();
            assertThat(said).as(command).isEmpty();
        }
    }
}
