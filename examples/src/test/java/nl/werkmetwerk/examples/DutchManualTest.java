package nl.werkmetwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkmetwerk.cli.command.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever types what the Dutch manual for controllers tells, from its first command to its last, gets what it shows. */
class DutchManualTest {
    private static final Pattern BLOCK = Pattern.compile("(?s)\n```\n(.*?)\n```\n");
    private static final String COMMAND = "werkmetwerk ";

    /** As a Dutch computer would choose by itself. */
    private static final List<String> IN_DUTCH = List.of("--lang", "nl");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private List<String> blocks;

    @BeforeEach
    void read() throws IOException {
        String manual = Files.readString(Path.of("../cli/HANDLEIDING.md"));
        blocks = BLOCK.matcher(manual).results().map(found -> found.group(1)).toList();
    }

    @Test
    void oneSittingLeadsFromNothingToAMemo() {
        for (String block : blocks) {
            if (block.startsWith(COMMAND)) {
                block.lines().forEach(this::succeeds);
            } else {
                assertThat(out.toString()).contains(block);
            }
        }

        assertThat(blocks).hasSizeGreaterThan(10);
        assertThat(folder.resolve("memo.docx")).isNotEmptyFile();
    }

    private void succeeds(String command) {
        assertThat(command).startsWith(COMMAND);
        String[] arguments = Stream.concat(
                        Stream.of(command.substring(COMMAND.length()).split(" "))
                                .map(this::inPlace),
                        IN_DUTCH.stream())
                .toArray(String[]::new);
        StringWriter err = new StringWriter();
        int exit =
                new Program(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err)).run(arguments);
        assertThat(exit).as(command + "\n" + err).isZero();
    }

    private String inPlace(String argument) {
        return argument.toLowerCase(Locale.ROOT).matches("[\\w-]+\\.(yaml|xlsx|docx|html)")
                ? folder.resolve(argument).toString()
                : argument;
    }
}
