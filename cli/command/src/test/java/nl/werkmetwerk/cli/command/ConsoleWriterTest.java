package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of somebody else commands a console. */
class ConsoleWriterTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter results = ConsoleWriter.forResults(bytes, StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(
            ints = {0x00, 0x07, 0x08, 0x0b, 0x0c, 0x0e, 0x1b, 0x7f, 0x80, 0x9b, 0x9f, 0x202a, 0x202e, 0x2066, 0x2069})
    void aSignThatCommandsIsShown(int sign) {
        String shown = String.format("\\u%04x", sign);
        results.print("a" + (char) sign + "b");
        results.write(sign);
        results.write(("c" + (char) sign).toCharArray());
        assertThat(written()).isEqualTo("a" + shown + "b" + shown + "c" + shown);
    }

    @Test
    void everythingElsePasses() {
        String text = "café ＝ 日本 \t 🙂 שלום\r\nnext\n";
        results.print(text);
        assertThat(written()).isEqualTo(text);
    }

    @Test
    void aLineOfProgressBeginsAnewAndTextBehindItDoesNot() {
        results.print("\r50 %");
        results.print("done\rgone");
        assertThat(written()).isEqualTo("\r50 %done\\u000dgone");
    }

    @Test
    void ownColoursPassWhereTheyBelongAndNoOthers() {
        results.print("\u001b[1mtotal\u001b[0m \u001b[31mred \u001b]0;title");
        assertThat(written()).isEqualTo("\u001b[1mtotal\u001b[0m \\u001b[31mred \\u001b]0;title");
        bytes.reset();
        PrintWriter messages = ConsoleWriter.forMessages(bytes, StandardCharsets.UTF_8);
        messages.println("\u001b[1m");
        assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("\\u001b[1m");
    }

    @Test
    void aConsoleThatTakesNothingIsStillFoundOut() {
        PrintWriter full = ConsoleWriter.forResults(
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException("No space left on device");
                    }
                },
                StandardCharsets.UTF_8);
        full.println("a");
        assertThat(full.checkError()).isTrue();
    }

    private String written() {
        results.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
