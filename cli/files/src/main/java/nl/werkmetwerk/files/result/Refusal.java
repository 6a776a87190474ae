package nl.werkmetwerk.files.result;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.files.TypedFile;
import nl.werkmetwerk.files.field.Path;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.UnreadableException;

/** Says what is wrong in a file of results, and where: line, column and path. */
final class Refusal {
    private final JsonParser json;
    private final String file;

    Refusal(JsonParser json, String file) {
        this.json = json;
        this.file = file;
    }

    UnreadableException of(Path path, String code, Object... arguments) {
        JsonLocation at = json.currentTokenLocation();
        Place place = Place.of(file, at.getLineNr(), at.getColumnNr()).at(path.toString());
        return new UnreadableException(Message.error(code, place, arguments));
    }

    /** Something else stands there than is wanted. */
    UnreadableException wrong(Path path, String wanted) throws IOException {
        return of(path, "value.wrong", found(), Phrase.of(wanted));
    }

    private Phrase found() throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> Phrase.of("what.map");
            case START_ARRAY -> Phrase.of("what.list");
            case VALUE_STRING -> Phrase.of("what.value", '"' + json.getText() + '"');
            default -> Phrase.of("what.value", json.getText());
        };
    }

    UnreadableException unknown(Path path, String name, Collection<String> known) {
        return of(path, "field.unknown", name, TypedFile.meant(name, List.copyOf(known)));
    }

    UnreadableException noChoice(Path path, String word, List<String> known) {
        return of(path, "choice.unknown", '"' + word + '"', known, TypedFile.meant(word, known));
    }

    UnreadableException number(Path path, NumberKind kind, double number) {
        return of(path, "kind." + kind.name().toLowerCase(Locale.ROOT), number, Phrase.NOTHING);
    }
}
