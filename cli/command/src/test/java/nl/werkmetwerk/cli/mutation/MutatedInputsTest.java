package nl.werkmetwerk.cli.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is wrong with a case, a mapping, a register or a changed input, the program answers or refuses by its contract:
 * an exit code that it names, no stack trace, no number that is none, in time and memory, and what {@code import} calls good
 * is valid. Seeded: {@code -Dwerkmetwerk.mutations=N} and {@code -Dwerkmetwerk.seed=S} look further.
 */
class MutatedInputsTest {
    private static final int USUAL = 2_000;
    private static final int MOST_COMPLAINTS = 10;

    @TempDir
    private Path folder;

    @Test
    void everySpoiltInputIsAnsweredOrRefusedByTheContract() throws IOException {
        int count = Integer.getInteger("werkmetwerk.mutations", USUAL);
        long seed = Long.getLong("werkmetwerk.seed", 1);
        Corpus corpus = Corpus.all(folder);
        List<String> complaints = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < count && complaints.size() < MOST_COMPLAINTS; i++) {
            clear();
            Optional<String> complaint = new MutatedRun(seed + i, folder).complaint(corpus);
            complaint.filter(one -> kinds.add(kind(one))).ifPresent(complaints::add);
        }
        assertThat(complaints).isEmpty();
    }

    /** One defect is told once, however many inputs show it. */
    private static String kind(String complaint) {
        return complaint
                        .lines()
                        .skip(2)
                        .limit(6)
                        .map(line -> line.replaceAll("\\d+", "#"))
                        .reduce("", String::concat)
                + (complaint.contains("\n") ? "" : complaint.replaceAll("\\d+", "#"));
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
