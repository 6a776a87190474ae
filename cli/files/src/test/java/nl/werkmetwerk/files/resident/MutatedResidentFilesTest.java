package nl.werkmetwerk.files.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import nl.werkmetwerk.files.CaseFileException;
import nl.werkmetwerk.files.tree.InputFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spoilt ballots and votes are read, or refused with what is wrong: never anything else. */
class MutatedResidentFilesTest {
    private static final int MUTATIONS = 1_500;

    /** What spoils a file: signs of the formats, numbers at their edges, letters beyond the first plane. */
    private static final List<String> SPOILING = List.of(
            ";",
            ",",
            "\"",
            "\n",
            "\r",
            "@",
            "-1",
            "1e308",
            "1e999",
            "NaN",
            "0x1p3",
            "\uFEFF",
            "\uD83C\uDF33",
            "META\n",
            "VOTES\n",
            "vote",
            "voter",
            "=1+1",
            " ",
            "\t",
            "",
            "9999999999");

    private static final String BALLOTS = "voter;group;green;water\n1;old;2,5;1\n2;young;;3\n3;;1;1\n";
    private static final String VOTES = "voter,group,vote,points\n1,n,\"wadi,tree@a\",\"3,1.5\"\n2,,,\n3,z,tree,2\n";

    @ParameterizedTest
    @ValueSource(strings = {"ballots.csv", "votes.csv", "votes.pb"})
    void aSpoiltFileIsReadOrRefused(String name) throws IOException {
        String good = good(name);
        SplittableRandom random = new SplittableRandom(name.hashCode());
        int read = 0;
        for (int number = 0; number < MUTATIONS; number++) {
            read += isRead(new InputFile(name, spoilt(good, random), "")) ? 1 : 0;
        }
        assertThat(read).isBetween(1, MUTATIONS - 1);
    }

    private static String good(String name) throws IOException {
        return switch (name) {
            case "ballots.csv" -> BALLOTS;
            case "votes.csv" -> VOTES;
            default -> Files.readString(Path.of("src/test/resources/residents/package-12.pb"));
        };
    }

    private static String spoilt(String good, SplittableRandom random) {
        StringBuilder text = new StringBuilder(good);
        for (int times = random.nextInt(1, 5); times > 0; times--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(4));
            text.replace(from, to, SPOILING.get(random.nextInt(SPOILING.size())));
        }
        return text.toString();
    }

    private static boolean isRead(InputFile file) {
        try {
            if (file.name().startsWith("ballots")) {
                ResidentFiles.ballots(file, List.of("green", "water"));
            } else {
                ResidentFiles.votes(file, List.of("wadi", "tree", "hedge", "lamp", "pond"), List.of("a"));
            }
            return true;
        } catch (CaseFileException e) {
            assertThat(e.messages()).isNotEmpty();
            return false;
        }
    }
}
