package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkmetwerk.workbook.LibreOffice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The memos of the four neighbourhoods: their texts, read and found right, and the paper they take. */
class NeighbourhoodMemosTest {
    private static final Path CASES = Path.of("../../examples/cases");

    /** A page in the files of LibreOffice, which leave these objects uncompressed; not the tree of pages. */
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");

    @TempDir
    private static Path folder;

    /** Each in Dutch, one in English too: of the others only words would differ. */
    static List<String> memos() {
        return List.of(
                "almere-de-marken.nl",
                "leiden-zuid-west.nl",
                "rotterdam-reyeroord.nl",
                "zoetermeer-meerzicht.nl",
                "zoetermeer-meerzicht.en");
    }

    @BeforeAll
    static void write() {
        for (String memo : memos()) {
            String[] named = memo.split("\\.");
            CommandLineRun run = CommandLineRun.run(
                    "compare", CASES.resolve(named[0] + ".yaml"), "--out", file(memo), "--lang", named[1]);
            assertThat(run.exit()).as(run.err()).isZero();
        }
    }

    private static Path file(String memo) {
        return folder.resolve(memo + ".docx");
    }

    /** All but the two lines of the stamp, which change with every edit of a case. */
    @ParameterizedTest
    @MethodSource("memos")
    void saysWhatWasReadAndFoundRight(String memo) throws IOException {
        String text = MemoText.lines(file(memo)).stream()
                .filter(line -> !line.contains("SHA-256") && !line.contains("werkmetwerk development"))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(text).isEqualTo(golden(memo + ".txt"));
    }

    @Test
    void isOpenedByAWordProcessorAndTakesTwoSheetsAtMost() throws IOException, InterruptedException {
        if (!LibreOffice.there()) {
            System.err.println("SKIPPED: there is no soffice on the path, so no memo was opened by LibreOffice.");
        }
        assumeTrue(LibreOffice.there(), "LibreOffice (soffice) is not installed");
        Path printed = Files.createDirectory(folder.resolve("printed"));
        LibreOffice.convert(
                "pdf",
                folder.resolve("profile"),
                printed,
                memos().stream().map(NeighbourhoodMemosTest::file).toList());
        if (Files.readString(printed.resolve("soffice.log")).contains("no export filter")) {
            System.err.println("SKIPPED: LibreOffice has no Writer here, so no memo was opened by it.");
            assumeTrue(false, "LibreOffice Writer is not installed");
        }
        for (String memo : memos()) {
            String pdf = Files.readString(printed.resolve(memo + ".pdf"), StandardCharsets.ISO_8859_1);
            assertThat(PAGE.matcher(pdf).results().count()).as(memo).isBetween(1L, 2L);
        }
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = NeighbourhoodMemosTest.class.getResourceAsStream("memo/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
