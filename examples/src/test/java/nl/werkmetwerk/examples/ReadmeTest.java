package nl.werkmetwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkmetwerk.cli.command.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README and that of the commands tell to run runs, and prints what the README shows. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("(?s)\n```\n(.*?)\n```\n");
    private static final Pattern IN_TABLE = Pattern.compile("\\| `(?:source <\\()?(werkmetwerk [^`]*?)\\)?`");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)\\s]+)\\)");
    private static final Pattern LAUNCHER = Pattern.compile("^(cli/bin/)?werkmetwerk ");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String readme;
    private String commands;

    @BeforeEach
    void read() throws IOException {
        readme = Files.readString(ROOT.resolve("README.md"));
        commands = Files.readString(ROOT.resolve("cli/README.md"));
    }

    @Test
    void everyCommandOfABlockRuns() {
        List<String> told = Stream.of(readme, commands)
                .flatMap(ReadmeTest::blocks)
                .flatMap(String::lines)
                .filter(LAUNCHER.asPredicate())
                .toList();

        assertThat(told).hasSizeGreaterThan(6).allSatisfy(this::succeeds);
    }

    @Test
    void everyCommandOfTheTableRuns() throws IOException {
        for (String name : List.of("case.json", "case.expected.json")) {
            Files.copy(Path.of("cases", name.replace("case.", "proefstraat.")), folder.resolve(name));
        }
        List<String> told =
                IN_TABLE.matcher(readme).results().map(found -> found.group(1)).toList();

        assertThat(told).hasSizeGreaterThan(8).allSatisfy(this::succeeds);
    }

    @Test
    void resultShownIsWhatTheFirstCommandPrints() {
        List<String> blocks = blocks(readme).toList();
        String command = blocks.get(0).lines().findFirst().orElseThrow();
        succeeds(command);

        List<String> paragraphs = Arrays.asList(blocks.get(1).split("\n\n"));
        assertThat(paragraphs).hasSizeGreaterThan(1);
        assertThat(out.toString()).contains(paragraphs);
    }

    /** Links to other files, and to headings of the same. */
    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (String file : List.of(
                "README.md",
                "cli/README.md",
                "cli/HANDLEIDING.md",
                "core/MODEL.md",
                "core/DECISIONS.md",
                ".github/CONTRIBUTING.md",
                ".github/RELEASE.md",
                ".github/SECURITY.md",
                "examples/README.md",
                "examples/registers/README.md",
                "examples/published/README.md")) {
            Path from = ROOT.resolve(file);
            for (String link : LINK.matcher(Files.readString(from))
                    .results()
                    .map(found -> found.group(1))
                    .toList()) {
                String[] parts = link.split("#", 2);
                Path to = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]);
                assertThat(to).as(file + ": " + link).exists();
                if (parts.length > 1) {
                    assertThat(anchors(to)).as(file + ": " + link).contains(parts[1]);
                }
            }
        }
    }

    private static List<String> anchors(Path file) throws IOException {
        return Files.readString(file)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static Stream<String> blocks(String text) {
        return BLOCK.matcher(text).results().map(found -> found.group(1));
    }

    /** As it stands, in a folder of its own. */
    private void succeeds(String command) {
        String[] arguments = Stream.of(LAUNCHER.matcher(command)
                        .replaceFirst("")
                        .split(" > ")[0]
                        .split(" "))
                .map(this::inPlace)
                .toArray(String[]::new);
        int exit =
                new Program(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err)).run(arguments);
        // the street of this test has no coverage: that it does not close is the answer asked for
        int expected = command.contains("--require-closing") ? 1 : 0;
        assertThat(exit).as(command + "\n" + err).isEqualTo(expected);
    }

    private String inPlace(String argument) {
        if (argument.startsWith("examples/") || argument.contains("=examples/")) {
            return argument.replaceFirst("examples/", Matcher.quoteReplacement(ROOT.resolve("examples") + "/"));
        }
        Path trees = ROOT.resolve("examples/registers/leeuwarden-bomen");
        Map<String, String> placeholders = Map.of(
                "NAME",
                "integrated",
                "ID",
                "sewer-1",
                "REGISTER",
                trees.resolve("bomen.csv").toString(),
                "MAPPING…",
                trees.resolve("bomen.map.yaml").toString());
        if (List.of("CASE", "OLD", "NEW").contains(argument)) {
            return folder.resolve("case.json").toString();
        }
        if (placeholders.containsKey(argument)) {
            return placeholders.get(argument);
        }
        return argument.matches("[\\w.]+\\.(yaml|json|xlsx|csv|html|docx|xml)|charts")
                ? folder.resolve(argument).toString()
                : argument;
    }
}
