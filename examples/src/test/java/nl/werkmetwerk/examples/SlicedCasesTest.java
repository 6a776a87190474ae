package nl.werkmetwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.ComparisonPart;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.run.Slice;
import nl.werkmetwerk.run.Slices;
import nl.werkmetwerk.run.Threads;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The neighbourhoods and the published cases, cut up, sent elsewhere and put together: not a bit is lost. */
class SlicedCasesTest {
    static Stream<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("cases", "published")) {
            try (Stream<Path> all = Files.list(Path.of(folder))) {
                all.filter(file -> file.toString().matches(".*(?<!expected)\\.(yaml|json)"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files.stream();
    }

    private static Case read(Path file) {
        return new ScenarioReader(InputStream.nullInputStream())
                .read(file.toString(), List.of())
                .scenario()
                .orElseThrow()
                .of();
    }

    @SuppressWarnings("unchecked")
    private static <T> T sent(T original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theCaseAndItsComparisonAreTheSameOnAnotherMachine(Path file) throws Exception {
        Case of = read(file);
        Comparison comparison = Comparer.compare(of);
        assertThat(sent(of)).isEqualTo(of);
        assertThat(sent(comparison)).isEqualTo(comparison);
        assertThat(Comparer.compare(sent(of))).isEqualTo(comparison);
    }

    @ParameterizedTest
    @MethodSource("files")
    void slicesPutTogetherGiveTheBitsOfTheWholeOnAnyNumberOfThreads(Path file) throws Exception {
        Case of = read(file);
        Comparison whole = Comparer.compare(of);
        for (int threads : new int[] {1, 2, 5}) {
            assertThat(Comparer.compare(of, threads).equals(whole)).isTrue();
            assertThat(Comparer.compare(of, Threads.of(threads)).equals(whole)).isTrue();
        }
        List<ComparisonPart> parts = new ArrayList<>();
        for (Slice slice : Slices.of(of)) {
            parts.add(sent(ComparisonPart.of(sent(slice))));
        }
        assertThat(Comparer.merge(of, parts).equals(whole)).isTrue();
    }
}
