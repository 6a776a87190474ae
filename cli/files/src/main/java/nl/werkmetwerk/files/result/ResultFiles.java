package nl.werkmetwerk.files.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.files.OutputFile;
import nl.werkmetwerk.files.document.CaseHead;
import nl.werkmetwerk.files.document.ResultDocument;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.UnreadableException;

/**
 * Results from and to JSON files, for programs that know the path and want the result: what one of the commands wrote
 * with {@code --format json}. Numbers have full precision, so that reading what was written gives an equal result.
 */
public final class ResultFiles {
    private ResultFiles() {}

    /**
     * Reads the one result of a file, of whatever kind.
     *
     * @throws ResultFileException if it is not one result, with what is wrong and where
     * @throws IOException if it cannot be opened
     */
    public static ResultDocument read(Path file) throws IOException {
        return one(readAll(file), file);
    }

    /**
     * Reads the one result of a file.
     *
     * @throws ResultFileException if it is not one result of this kind, with what is wrong and where
     * @throws IOException if it cannot be opened
     */
    @SuppressWarnings("unchecked") // what was read by a form of the kind is a result of it
    public static <D extends ResultDocument> D read(Path file, ResultKind<D> kind) throws IOException {
        return (D) one(read(file, kind.forms()), file);
    }

    /**
     * Reads all results of a file, of whatever kind, in its order: several cases on one command line give one a line.
     *
     * @throws ResultFileException if one is no result, with what is wrong and where
     * @throws IOException if it cannot be opened
     */
    public static List<ResultDocument> readAll(Path file) throws IOException {
        return read(file, forms().toList());
    }

    private static List<ResultDocument> read(Path file, List<? extends ResultForm<?>> forms) throws IOException {
        try {
            return new ResultLines(file).read(forms);
        } catch (UnreadableException e) {
            throw new ResultFileException(e.told());
        }
    }

    private static ResultDocument one(List<ResultDocument> results, Path file) throws ResultFileException {
        if (results.size() != 1) {
            throw new ResultFileException(Message.error("result.one", Place.file(file.toString()), results.size()));
        }
        return results.get(0);
    }

    private static Stream<ResultForm<?>> forms() {
        return ResultKind.ALL.stream().flatMap(kind -> kind.forms().stream());
    }

    /**
     * Writes a result whole or not at all.
     *
     * @throws IOException if it cannot be written; then what stood there still stands there
     */
    public static void write(ResultDocument result, Path file) throws IOException {
        OutputFile.write(file, out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            write(result, text);
            text.flush();
        });
    }

    /**
     * Writes a result as one JSON object on one line and flushes; the writer stays open.
     *
     * @throws IllegalArgumentException if it is of no {@link ResultKind}
     */
    public static void write(ResultDocument result, Writer out) throws IOException {
        ResultForm<?> form = forms().filter(one -> one.type().isInstance(result))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of result: " + result.getClass()));
        try (JsonGenerator json = ResultJson.to(out)) {
            write(form, result, json);
            json.writeRaw('\n');
        }
    }

    /**
     * Begins to write the result of {@code explain} as one JSON object on one line, entry by entry as they come.
     *
     * @param out stays open
     */
    public static ExplanationWriter explanations(CaseHead head, String strategy, Writer out) throws IOException {
        return new ExplanationWriter(ResultJson.to(out), head, strategy);
    }

    private static <D extends ResultDocument> void write(ResultForm<D> form, ResultDocument result, JsonGenerator json)
            throws IOException {
        new ResultWriter(json).object(form.form(), form.type().cast(result));
    }
}
