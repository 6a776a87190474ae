package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Texts;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final StringWriter err = new StringWriter();
    private final Failures failures = new Failures(Texts.of(Language.EN), new PrintWriter(err, true));

    @Test
    void defectIsOneLineThatAsksForAReportWithTheFileThatHoldsTheDetails() throws IOException {
        assertThat(failures.defect(new IllegalStateException("details"))).isEqualTo(70);

        Matcher told = Pattern.compile(
                        "This is a defect in werkmetwerk: IllegalStateException. Please report it with the details in (.*)\\.\\R")
                .matcher(err.toString());
        assertThat(told.matches()).as(err.toString()).isTrue();
        Path file = Path.of(told.group(1));
        assertThat(file).content().contains("java.lang.IllegalStateException: details", "at nl.werkmetwerk");
        Files.delete(file);
    }

    @Test
    void tooLittleMemoryIsNoDefect() {
        assertThat(failures.tooLarge()).isEqualTo(Exit.INVALID);
        assertThat(err.toString())
                .contains("There is not enough memory for this case", "-Xmx4g")
                .hasLineCount(1);
    }
}
