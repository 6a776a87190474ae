package nl.werkmetwerk.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.werkmetwerk.files.LibraryPaths;
import nl.werkmetwerk.files.ReadResult;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.workbook.input.CaseWorkbookWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example, as an input workbook in both languages, saved by LibreOffice as .ods, is the same case. */
@Tag("libreoffice")
class OpenDocumentTest {
    @TempDir
    private Path directory;

    @Test
    void everyExampleIsTheSameCaseAsLibreOfficeSavesIt() throws Exception {
        if (!LibreOffice.there()) {
            System.err.println(
                    "SKIPPED: there is no soffice on the path, so no input workbook was saved by LibreOffice.");
        }
        assumeTrue(LibreOffice.there(), "LibreOffice (soffice) is not installed");
        List<Path> workbooks = new ArrayList<>();
        for (Path example : LibreOfficeTest.usual()) {
            for (Language language : Language.values()) {
                workbooks.add(write(example, language));
            }
        }
        Path saved = Files.createDirectory(directory.resolve("ods"));
        LibreOffice.convert("ods", directory.resolve("profile"), saved, workbooks);
        for (Path example : LibreOfficeTest.usual()) {
            for (Language language : Language.values()) {
                Path file = saved.resolve(name(example, language) + ".ods");
                assertThat(read(file)).as("%s", file).isEqualTo(read(example));
            }
        }
    }

    private static String name(Path example, Language language) {
        return example.getFileName().toString().replaceAll("\\W+", "-") + "-" + language;
    }

    /** Its libraries are where they are seen from where it will be saved. */
    private Path write(Path example, Language language) throws Exception {
        Path workbook = directory.resolve(name(example, language) + ".xlsx");
        Mapping root = (Mapping) reader().root(example.toString(), List.of());
        try (OutputStream out = Files.newOutputStream(workbook)) {
            Mapping moved =
                    LibraryPaths.moved(root, example, directory.resolve("ods").resolve("case.ods"));
            new CaseWorkbookWriter(language).write(moved, out);
        }
        return workbook;
    }

    /** LibreOffice keeps fifteen digits of a number. */
    private static String read(Path file) {
        ReadResult read = reader().read(file.toString(), List.of());
        assertThat(read.scenario()).as("%s: %s", file, read.messages()).isPresent();
        return Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?")
                .matcher(read.scenario().orElseThrow().of().toString())
                .replaceAll(number -> String.format(Locale.ROOT, "%.12g", Double.valueOf(number.group())));
    }

    private static ScenarioReader reader() {
        return new ScenarioReader(InputStream.nullInputStream());
    }
}
