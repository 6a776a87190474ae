package nl.werkmetwerk.files.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.werkmetwerk.files.document.ResultDocument;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.UnreadableException;

/**
 * A file of results: one or more objects, mostly a line each. It is gone through twice, so that what an object is can be
 * told by its fields before it is read.
 */
final class ResultLines {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Path file;

    ResultLines(Path file) {
        this.file = file;
    }

    /**
     * All results of the file, each by the form that fits it best.
     *
     * @throws UnreadableException if one is none of these
     */
    List<ResultDocument> read(List<? extends ResultForm<?>> forms) throws IOException, UnreadableException {
        List<ResultForm<?>> shapes = new ArrayList<>();
        walk(json -> shapes.add(best(forms, json)));
        List<ResultDocument> results = new ArrayList<>();
        walk(json -> results.add(new ResultReader(json, file.toString())
                .object(shapes.get(results.size()).form(), nl.werkmetwerk.files.field.Path.ROOT)));
        return results;
    }

    /** Takes each object of the file. */
    private interface Taker {
        /** The parser stands at its beginning, afterwards at its end. */
        void take(JsonParser json) throws IOException, UnreadableException;
    }

    private void walk(Taker taker) throws IOException, UnreadableException {
        try (JsonParser json = FACTORY.createParser(Files.newInputStream(file))) {
            while (json.nextToken() != null) {
                taker.take(json);
            }
        } catch (JsonEOFException e) {
            throw new UnreadableException(Message.error("file.truncated", place(e.getLocation())));
        } catch (JsonProcessingException e) {
            throw new UnreadableException(Message.error("json.syntax", place(e.getLocation()), e.getOriginalMessage()));
        }
    }

    private ResultForm<?> best(List<? extends ResultForm<?>> forms, JsonParser json)
            throws IOException, UnreadableException {
        Refusal refusal = new Refusal(json, file.toString());
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw refusal.wrong(nl.werkmetwerk.files.field.Path.ROOT, "what.map");
        }
        Set<String> names = new LinkedHashSet<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            names.add(json.currentName());
            json.nextToken();
            json.skipChildren();
        }
        ResultForm<?> best = forms.stream()
                .max(Comparator.comparingInt(form -> form.fit(names)))
                .orElseThrow();
        if (names.stream().noneMatch(best.form().fields()::containsKey)) {
            throw refusal.of(nl.werkmetwerk.files.field.Path.ROOT, "result.none");
        }
        return best;
    }

    private Place place(JsonLocation at) {
        return at == null ? Place.file(file.toString()) : Place.of(file.toString(), at.getLineNr(), at.getColumnNr());
    }
}
