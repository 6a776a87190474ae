package nl.werkmetwerk.files.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Where in the text of a file an item can be put behind those of a list of its root.
 *
 * @param offset where to insert, in characters
 * @param form how items are written there
 * @param indent column of the items of a block
 */
public record ListTail(int offset, Form form, int indent) {
    /** How a list is written. */
    public enum Form {
        /** Lines that begin with a dash. */
        BLOCK,
        /** Between brackets, behind another item. */
        FLOW,
        /** Between brackets that hold nothing yet. */
        FLOW_EMPTY,
        /** No such list, in a file of indented lines. */
        NO_BLOCK,
        /** No such list, in a file of brackets. */
        NO_FLOW
    }

    /** The tail of the list of a key; empty when the key holds something that nothing can be put behind. */
    public static Optional<ListTail> of(InputFile file, String key) {
        return file.json() ? json(file.text(), key) : new Yaml(file.text(), key).find();
    }

    private static Optional<ListTail> json(String text, String key) {
        try (JsonParser parser = JsonFactory.builder().build().createParser(text)) {
            int depth = 0;
            boolean wanted = false;
            boolean empty = true;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int at = (int) parser.currentTokenLocation().getCharOffset();
                depth -= token.isStructEnd() ? 1 : 0;
                if (depth == 1 && token == JsonToken.FIELD_NAME) {
                    wanted = key.equals(parser.currentName());
                } else if (depth == 1 && wanted && token == JsonToken.END_ARRAY) {
                    return Optional.of(new ListTail(at, empty ? Form.FLOW_EMPTY : Form.FLOW, 0));
                } else if (depth == 0 && token == JsonToken.END_OBJECT) {
                    return Optional.of(new ListTail(at, Form.NO_FLOW, 0));
                } else if (depth > 1 && wanted) {
                    empty = false;
                }
                depth += token.isStructStart() ? 1 : 0;
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Goes through YAML event by event. */
    private static final class Yaml {
        private final String text;
        private final String key;
        private final Deque<Event> open = new ArrayDeque<>();
        private boolean atKey = true;
        private boolean wanted;
        private int contentEnd;
        private boolean empty;
        private Optional<ListTail> found = Optional.empty();
        private boolean decided;

        Yaml(String text, String key) {
            this.text = text;
            this.key = key;
        }

        Optional<ListTail> find() {
            LoadSettings settings =
                    LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
            for (Event event : new Parse(settings).parseString(text)) {
                if (!decided) {
                    take(event);
                }
            }
            return found;
        }

        private void take(Event event) {
            switch (event.getEventId()) {
                case Scalar, Alias -> {
                    contentEnd = end(event);
                    value(event);
                }
                case SequenceStart, MappingStart -> {
                    open.push(event);
                    if (open.size() == 2) {
                        empty = true;
                    } else {
                        empty = false;
                    }
                }
                case SequenceEnd, MappingEnd -> close(event, (CollectionStartEvent) open.pop());
                default -> {}
            }
        }

        private void value(Event event) {
            if (open.size() != 1) {
                empty = false;
            } else if (atKey) {
                wanted =
                        event instanceof ScalarEvent scalar && scalar.getValue().equals(key);
                atKey = false;
            } else {
                decided = wanted;
                atKey = true;
            }
        }

        private void close(Event event, CollectionStartEvent start) {
            if (start.isFlow()) {
                contentEnd = end(event);
            }
            if (open.size() == 1) {
                atKey = true;
                if (wanted) {
                    decide(start, event);
                }
            } else if (open.isEmpty()) {
                decided = true;
                found = Optional.of(
                        start.isFlow()
                                ? new ListTail(end(event) - 1, Form.NO_FLOW, 0)
                                : new ListTail(lineEnd(contentEnd), Form.NO_BLOCK, 0));
            }
        }

        private void decide(CollectionStartEvent start, Event event) {
            decided = true;
            if (start.getEventId() != Event.ID.SequenceStart) {
                return;
            }
            found = Optional.of(
                    start.isFlow()
                            ? new ListTail(end(event) - 1, empty ? Form.FLOW_EMPTY : Form.FLOW, 0)
                            : new ListTail(
                                    lineEnd(contentEnd),
                                    Form.BLOCK,
                                    start.getStartMark().map(Mark::getColumn).orElse(0)));
        }

        private int end(Event event) {
            int codePoints = event.getEndMark().map(Mark::getIndex).orElse(0);
            return text.offsetByCodePoints(0, codePoints);
        }

        /** The begin of the next line; where a text ends with a line, it is there already. */
        private int lineEnd(int offset) {
            if (offset > 0 && text.charAt(offset - 1) == '\n') {
                return offset;
            }
            int newline = text.indexOf('\n', offset);
            return newline < 0 ? text.length() : newline + 1;
        }
    }
}
