package nl.werkmetwerk.files.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import org.jspecify.annotations.Nullable;

/**
 * Builds a tree from the events of a parser, within limits. Aliases share what they stand for, so a file full of them
 * costs no memory; it is refused when walking it would cost too much.
 */
final class TreeBuilder {
    private final Source source;
    private final Limits limits;
    private final List<Message> messages = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Map<String, Frame.Built> anchors = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private @Nullable Node root;

    TreeBuilder(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** What was wrong without making the tree impossible: repeated keys. */
    List<Message> messages() {
        return messages;
    }

    /** The tree, null when nothing was written. */
    @Nullable
    Node root() {
        return root;
    }

    void begin(boolean mapping, int line, int column, @Nullable String anchor) throws UnreadableException {
        open.push(new Frame(mapping, line, column, anchor));
        requireDepth(0, line, column);
    }

    void end() throws UnreadableException {
        Frame frame = open.pop();
        Node node = frame.node(source);
        add(new Frame.Built(node, frame.weight() + 1, frame.height() + 1), frame.anchor(), node.line(), node.column());
    }

    void scalar(String text, boolean quoted, int line, int column, @Nullable String anchor) throws UnreadableException {
        Frame frame = open.peek();
        if (frame != null && frame.expectsKey()) {
            key(frame, text, quoted, line, column);
        } else {
            add(new Frame.Built(new Scalar(source, line, column, shared(text), quoted), 1, 0), anchor, line, column);
        }
    }

    void alias(String anchor, int line, int column) throws UnreadableException {
        Frame.Built built = anchors.get(anchor);
        if (built == null) {
            throw new UnreadableException(Message.error("yaml.alias", place(line, column), anchor));
        }
        requireNoKey(line, column);
        requireDepth(built.height(), line, column);
        add(built, null, line, column);
    }

    /** Refuses a list or mapping where a key stands. */
    void requireNoKey(int line, int column) throws UnreadableException {
        if (!open.isEmpty() && open.peek().expectsKey()) {
            throw new UnreadableException(Message.error("yaml.key", place(line, column)));
        }
    }

    Place place(int line, int column) {
        return Place.of(source.file(), line, column);
    }

    private void key(Frame frame, String text, boolean quoted, int line, int column) {
        Entry earlier = frame.key(shared(text), !quoted && text.equals("<<"), line, column);
        if (earlier != null) {
            messages.add(Message.error("tree.duplicate", place(line, column), text, earlier.line()));
        }
    }

    private void add(Frame.Built built, @Nullable String anchor, int line, int column) throws UnreadableException {
        if (anchor != null) {
            anchors.put(anchor, built);
        }
        if (open.isEmpty()) {
            root = built.node();
        } else if (!open.peek().add(built)) {
            throw new UnreadableException(Message.error("yaml.merge", place(line, column)));
        }
        if (!open.isEmpty() && open.peek().weight() > limits.values()) {
            throw new UnreadableException(Message.error("file.values", place(line, column), limits.values()));
        }
    }

    private void requireDepth(int more, int line, int column) throws UnreadableException {
        if (open.size() + more > limits.depth()) {
            throw new UnreadableException(Message.error("file.deep", place(line, column), limits.depth()));
        }
    }

    /** Kinds, ids and numbers come back thousands of times: one copy of each. */
    private String shared(String text) {
        String earlier = texts.putIfAbsent(text, text);
        return earlier == null ? text : earlier;
    }
}
