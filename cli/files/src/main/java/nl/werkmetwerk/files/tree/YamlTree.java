package nl.werkmetwerk.files.tree;

import java.util.Objects;
import java.util.Optional;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML 1.2, event by event. */
final class YamlTree {
    private static final String TEXT_TAG = "tag:yaml.org,2002:str";

    private final TreeBuilder builder;
    private final String text;
    private int documents;

    YamlTree(TreeBuilder builder, String text) {
        this.builder = builder;
        this.text = text;
    }

    void read() throws UnreadableException {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                take(event);
            }
        } catch (MarkedYamlEngineException e) {
            throw new UnreadableException(syntax(e));
        } catch (YamlEngineException e) {
            throw new UnreadableException(
                    Message.error("yaml.syntax", builder.place(1, 1), String.valueOf(e.getMessage())));
        }
    }

    private void take(Event event) throws UnreadableException {
        switch (event.getEventId()) {
            case DocumentStart -> document((DocumentStartEvent) event);
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> builder.alias(Objects.requireNonNull(anchor((NodeEvent) event)), line(event), column(event));
            case SequenceStart, MappingStart -> begin((CollectionStartEvent) event);
            case SequenceEnd, MappingEnd -> builder.end();
            default -> {}
        }
    }

    private void document(DocumentStartEvent event) throws UnreadableException {
        documents++;
        if (documents > 1) {
            throw new UnreadableException(Message.error("yaml.documents", builder.place(line(event), column(event))));
        }
    }

    private void begin(CollectionStartEvent event) throws UnreadableException {
        builder.requireNoKey(line(event), column(event));
        requireNoTag(event.getTag(), event);
        builder.begin(event instanceof MappingStartEvent, line(event), column(event), anchor(event));
    }

    private void scalar(ScalarEvent event) throws UnreadableException {
        boolean text = event.getTag().filter(TEXT_TAG::equals).isPresent();
        if (!text) {
            requireNoTag(event.getTag(), event);
        }
        builder.scalar(event.getValue(), text || !event.isPlain(), line(event), column(event), anchor(event));
    }

    private void requireNoTag(Optional<String> tag, Event event) throws UnreadableException {
        if (tag.isPresent()) {
            throw new UnreadableException(
                    Message.error("yaml.tag", builder.place(line(event), column(event)), tag.get()));
        }
    }

    private Message syntax(MarkedYamlEngineException e) {
        Optional<Mark> mark = e.getProblemMark();
        Place place = mark.map(at -> builder.place(at.getLine() + 1, at.getColumn() + 1))
                .orElse(builder.place(1, 1));
        boolean atEnd = mark.isPresent()
                && mark.get().getIndex()
                        >= text.stripTrailing()
                                .codePointCount(0, text.stripTrailing().length());
        return atEnd
                ? Message.error("file.truncated", place)
                : problem(place, e.getProblem().replace('\n', ' '));
    }

    /** The commonest slips in words of their own. */
    private static Message problem(Place place, String problem) {
        if (problem.contains("\\t") || problem.contains("TAB")) {
            return Message.error("yaml.tab", place);
        }
        if (problem.startsWith("expected ',' or")) {
            return Message.error("yaml.comma", place);
        }
        return problem.startsWith("mapping values are not allowed")
                ? Message.error("yaml.colon", place)
                : Message.error("yaml.syntax", place, problem);
    }

    private static @Nullable String anchor(NodeEvent event) {
        return event.getAnchor().map(Anchor::getValue).orElse(null);
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static int column(Event event) {
        return event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    }
}
