package nl.werkmetwerk.cli.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import nl.werkmetwerk.cli.command.CommandLineRun;
import nl.werkmetwerk.files.Example;
import nl.werkmetwerk.files.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written depends on what was asked, not on where the machine stands and which language it speaks. */
class EqualBytesTest {
    private final TimeZone zone = TimeZone.getDefault();
    private final Locale language = Locale.getDefault();

    @TempDir
    private Path folder;

    private Path street;

    @BeforeEach
    void aCase() throws IOException {
        street = Files.writeString(folder.resolve("street.yaml"), Example.in(Language.EN));
    }

    @AfterEach
    void asItWas() {
        TimeZone.setDefault(zone);
        Locale.setDefault(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare report.xlsx",
                "compare report.json",
                "compare report.csv",
                "compare memo.docx",
                "compare report.html",
                "opportunities map.html",
                "convert street.xlsx"
            })
    void everyMachineWritesTheSame(String line) throws IOException {
        byte[] here = written(line, "Europe/Amsterdam", "nl-NL");
        // a zone behind and one before Greenwich; a language with other digits, and one with an i without a dot
        assertThat(written(line, "America/Los_Angeles", "ar-EG-u-nu-arab")).isEqualTo(here);
        assertThat(written(line, "Asia/Tokyo", "tr-TR")).isEqualTo(here);
    }

    private byte[] written(String line, String at, String speaking) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(at));
        Locale.setDefault(Locale.forLanguageTag(speaking));
        String[] words = line.split(" ");
        Path file = folder.resolve(words[1]);
        CommandLineRun run = CommandLineRun.run(words[0], street, "--out", file, "--lang", "en");
        assertThat(run.exit()).as(run.err()).isZero();
        return Files.readAllBytes(file);
    }
}
