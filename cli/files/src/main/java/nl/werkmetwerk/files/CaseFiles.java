package nl.werkmetwerk.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.werkmetwerk.model.Case;

/** Cases from and to files, for programs that know the path and want the case. */
public final class CaseFiles {
    private CaseFiles() {}

    /**
     * Reads a case: YAML or JSON, and a workbook where the module {@code werkmetwerk-workbook} is there. Figures of
     * libraries are filled in. {@link ScenarioReader} also gives warnings, sources and geometries.
     *
     * @throws CaseFileException if it cannot be opened or is not a valid case, with all that is wrong
     */
    public static Case read(Path file) throws CaseFileException {
        ReadResult result = new ScenarioReader(InputStream.nullInputStream()).read(file.toString(), List.of());
        return result.scenario()
                .map(Scenario::of)
                .orElseThrow(() -> new CaseFileException(result.wrong().toList()));
    }

    /**
     * Writes a case whole or not at all: JSON where the name ends in {@code .json}, else YAML. Reading it gives an equal
     * case, without a library; equal cases give equal bytes.
     *
     * @throws IOException if it cannot be written; then what stood there still stands there
     */
    public static void write(Case of, Path file) throws IOException {
        boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        write(of, json, "", file);
    }

    /**
     * Writes a case whole or not at all.
     *
     * @param comment lines on top of YAML; may be empty
     * @throws IOException if it cannot be written; then what stood there still stands there
     */
    public static void write(Case of, boolean json, String comment, Path file) throws IOException {
        OutputFile.write(file, out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            CaseWriter.write(of, json, comment, text);
            text.flush();
        });
    }
}
