package nl.werkmetwerk.files.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;

/** JSON, token by token. */
final class JsonTree {
    /** NaN is read as a token, so that it is refused as a value, at its field. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final TreeBuilder builder;
    private final String text;

    JsonTree(TreeBuilder builder, String text) {
        this.builder = builder;
        this.text = text;
    }

    void read() throws UnreadableException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is read", e);
        }
    }

    private void read(JsonParser parser) throws IOException, UnreadableException {
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                requireOneValue(parser);
                take(token, parser);
            }
        } catch (JsonEOFException e) {
            throw new UnreadableException(Message.error("file.truncated", place(e.getLocation())));
        } catch (JsonProcessingException e) {
            // A number or name that is too long is refused without a location.
            JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            throw new UnreadableException(Message.error("json.syntax", place(at), e.getOriginalMessage()));
        }
    }

    private void requireOneValue(JsonParser parser) throws UnreadableException {
        if (builder.root() != null) {
            throw new UnreadableException(Message.error("json.more", place(parser.currentTokenLocation())));
        }
    }

    private void take(JsonToken token, JsonParser parser) throws IOException, UnreadableException {
        JsonLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        switch (token) {
            case START_OBJECT -> builder.begin(true, line, column, null);
            case START_ARRAY -> builder.begin(false, line, column, null);
            case END_OBJECT, END_ARRAY -> builder.end();
            case VALUE_STRING, FIELD_NAME -> builder.scalar(parser.getText(), true, line, column, null);
            default -> builder.scalar(parser.getText(), false, line, column, null);
        }
    }

    private Place place(JsonLocation at) {
        return builder.place(at.getLineNr(), at.getColumnNr());
    }
}
