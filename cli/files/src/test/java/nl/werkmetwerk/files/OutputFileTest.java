package nl.werkmetwerk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are written whole or not at all, and two that belong together change together. */
class OutputFileTest {
    @TempDir
    private Path folder;

    @Test
    void twoFilesThatBelongTogetherAreBothWritten() throws IOException {
        Files.writeString(folder.resolve("case"), "before");
        OutputFile.writeBoth(folder.resolve("case"), folder.resolve("rows"), OutputFileTest::write, draft -> {});
        assertThat(folder.resolve("case")).hasContent("case after");
        assertThat(folder.resolve("rows")).hasContent("rows after");
        assertThat(names()).containsExactlyInAnyOrder("case", "rows");
    }

    @Test
    void whereTheSecondCannotTakeItsPlaceTheFirstStaysAsItWas() throws IOException {
        Path first = folder.resolve("case");
        Path second = folder.resolve("rows");
        Files.writeString(first, "before");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> OutputFile.writeBoth(
                        first,
                        second,
                        (one, other) -> {
                            write(one, other);
                            Files.createDirectories(second.resolve("in the way"));
                        },
                        draft -> {}));
        assertThat(first).hasContent("before");
        assertThat(names()).containsExactlyInAnyOrder("case", "rows");
    }

    @Test
    void whereTheSecondCannotTakeItsPlaceAFirstThatWasNotThereIsNotThere() throws IOException {
        Path second = folder.resolve("rows");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> OutputFile.writeBoth(
                        folder.resolve("case"),
                        second,
                        (one, other) -> {
                            write(one, other);
                            Files.createDirectories(second.resolve("in the way"));
                        },
                        draft -> {}));
        assertThat(names()).containsExactly("rows");
    }

    @Test
    void neitherIsWrittenWhereTheFirstDoesNotPass() throws IOException {
        Files.writeString(folder.resolve("rows"), "before");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> OutputFile.writeBoth(
                        folder.resolve("case"), folder.resolve("rows"), OutputFileTest::write, draft -> {
                            throw new IOException("not good");
                        }));
        assertThat(folder.resolve("rows")).hasContent("before");
        assertThat(names()).containsExactly("rows");
    }

    private static void write(OutputStream one, OutputStream other) throws IOException {
        one.write("case after".getBytes(StandardCharsets.UTF_8));
        other.write("rows after".getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
