package nl.werkmetwerk.files.result;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.files.field.Path;
import nl.werkmetwerk.files.tree.UnreadableException;

/** Single values of a result, strictly. */
final class ValueReader {
    private final JsonParser json;
    private final Refusal refusal;

    /** Ids, kinds and methods come back thousands of times: one copy of each. */
    private final Map<String, String> texts = new HashMap<>();

    private final Map<String, Pattern> patterns = new HashMap<>();

    ValueReader(JsonParser json, Refusal refusal) {
        this.json = json;
        this.refusal = refusal;
    }

    Object read(Type<?> type, Path path) throws IOException, UnreadableException {
        if (type instanceof Type.Text text) {
            return text(text, path);
        } else if (type instanceof Choice<?> choice) {
            return choice(choice, path);
        } else if (type instanceof Type.Numeric<?> number) {
            return number(number, path);
        } else if (type instanceof Type.Version version) {
            return version(version, path);
        } else if (type instanceof Type.Seed) {
            return seed(path);
        } else if (type instanceof Type.Bool) {
            return bool(path);
        } else if (type instanceof Type.Simple) {
            return simple(path);
        }
        throw new IllegalStateException("no result holds a " + type);
    }

    private String text(Type.Text type, Path path) throws IOException, UnreadableException {
        String text = text(path, "what.text");
        boolean fits = type.pattern().isEmpty()
                || patterns.computeIfAbsent(type.pattern(), Pattern::compile)
                        .matcher(text)
                        .find();
        if (!fits) {
            throw text.isBlank()
                    ? refusal.of(path, "text.blank")
                    : refusal.of(path, "result.look", text, type.pattern());
        }
        return text;
    }

    private String text(Path path, String wanted) throws IOException, UnreadableException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw refusal.wrong(path, wanted);
        }
        String text = json.getText();
        String earlier = texts.putIfAbsent(text, text);
        return earlier == null ? text : earlier;
    }

    private Object choice(Choice<?> choice, Path path) throws IOException, UnreadableException {
        String word = text(path, "what.word");
        Object meant = choice.byWord().get(word);
        if (meant == null) {
            throw refusal.noChoice(path, word, choice.words());
        }
        return meant;
    }

    private Object number(Type.Numeric<?> type, Path path) throws IOException, UnreadableException {
        if (!json.currentToken().isNumeric()) {
            throw refusal.wrong(path, "what.number");
        }
        double number = json.getDoubleValue();
        if (!type.kind().allows(number)) {
            throw refusal.number(path, type.kind(), number);
        }
        return type.kind().whole() ? (Object) (int) number : number;
    }

    private Object version(Type.Version version, Path path) throws IOException, UnreadableException {
        Object number = number(new Type.Whole(NumberKind.WHOLE_RESULT, "", false), path);
        if (!number.equals(version.number())) {
            throw refusal.of(path, "result.version", number, version.number());
        }
        return number;
    }

    private Object seed(Path path) throws IOException, UnreadableException {
        JsonParser.NumberType size = json.currentToken() == JsonToken.VALUE_NUMBER_INT ? json.getNumberType() : null;
        if (size != JsonParser.NumberType.INT && size != JsonParser.NumberType.LONG) {
            throw refusal.wrong(path, "what.number");
        }
        return json.getLongValue();
    }

    private Object bool(Path path) throws IOException, UnreadableException {
        if (!json.currentToken().isBoolean()) {
            throw refusal.wrong(path, "what.bool");
        }
        return json.getBooleanValue();
    }

    private Object simple(Path path) throws IOException, UnreadableException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT && json.getNumberType() == JsonParser.NumberType.INT) {
            return json.getIntValue();
        } else if (token.isNumeric()) {
            return json.getDoubleValue();
        }
        return token.isBoolean() ? (Object) json.getBooleanValue() : text(path, "what.simple");
    }
}
