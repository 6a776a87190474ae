package nl.werkmetwerk.files;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkmetwerk.field.table.StrategyFields;
import nl.werkmetwerk.files.tree.FlowText;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.Limits;
import nl.werkmetwerk.files.tree.ListTail;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Tree;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.model.plan.Strategy;

/** Adds a strategy to the text of a scenario; all the rest, comments included, stays as it was. */
public final class StrategyAppender {
    private static final String STRATEGIES = "strategies";

    private final String text;
    private final ListTail tail;
    private final boolean libraries;
    private final boolean json;

    private StrategyAppender(InputFile file, ListTail tail, boolean libraries) {
        this.text = file.text();
        this.tail = tail;
        this.libraries = libraries;
        this.json = file.json();
    }

    /** For a file of a valid case; empty where a strategy cannot be put into its text. */
    public static Optional<StrategyAppender> of(String name) {
        try {
            InputFile file = InputFile.read(name, InputFile.path(name), InputStream.nullInputStream(), Limits.USUAL);
            boolean libraries =
                    Tree.of(file, Limits.USUAL).root() instanceof Mapping root && root.get("library") != null;
            return ListTail.of(file, STRATEGIES).map(tail -> new StrategyAppender(file, tail, libraries));
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    /** Whether it names libraries, whose files are found from its own folder. */
    public boolean namesLibraries() {
        return libraries;
    }

    /** Whether its text can be read again from a file of this name: JSON is YAML, YAML is no JSON. */
    public boolean fits(Path target) {
        String name = target.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml") || (json && name.endsWith(".json"));
    }

    /** The text with a strategy behind those it has. */
    public String with(Strategy strategy) {
        String before = text.substring(0, tail.offset());
        String after = text.substring(tail.offset());
        String newline = text.contains("\r\n") ? "\r\n" : "\n";
        boolean midLine = !before.isEmpty() && !before.endsWith("\n");
        String added = switch (tail.form()) {
            case BLOCK -> (midLine ? newline : "") + block(strategy, " ".repeat(tail.indent()), newline);
            case NO_BLOCK -> (midLine ? newline : "") + STRATEGIES + ":" + newline + block(strategy, "  ", newline);
            case FLOW -> "," + newline + flow(strategy, newline);
            case FLOW_EMPTY -> newline + flow(strategy, newline);
            case NO_FLOW -> "," + newline + text(STRATEGIES) + ": [" + newline + flow(strategy, newline) + "]";
        };
        return before + added + after;
    }

    /** Short fields first, then a line for each of what it lists. */
    private String block(Strategy strategy, String indent, String newline) {
        Map<String, Object> fields = StrategyFields.STRATEGY.plain(strategy);
        List<String> lines = new ArrayList<>();
        fields.forEach((field, value) -> {
            if (!(value instanceof List<?>)) {
                lines.add(field + ": " + text(value));
            }
        });
        fields.forEach((field, value) -> {
            if (value instanceof List<?> things) {
                lines.add(field + ":");
                things.forEach(thing -> lines.add("  - " + text(thing)));
            }
        });
        return IntStream.range(0, lines.size())
                .mapToObj(i -> indent + (i == 0 ? "- " : "  ") + lines.get(i) + newline)
                .collect(Collectors.joining());
    }

    private String flow(Strategy strategy, String newline) {
        return StrategyFields.STRATEGY.plain(strategy).entrySet().stream()
                .map(entry -> text(entry.getKey()) + ": " + flow(entry.getValue(), newline))
                .collect(Collectors.joining(", ", "    {", "}"));
    }

    private String flow(Object value, String newline) {
        return value instanceof List<?> things
                ? things.stream()
                        .map(thing -> "      " + text(thing))
                        .collect(Collectors.joining("," + newline, "[" + newline, "]"))
                : text(value);
    }

    private String text(Object value) {
        return FlowText.of(value, json);
    }
}
