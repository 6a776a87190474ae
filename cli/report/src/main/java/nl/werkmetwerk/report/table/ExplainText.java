package nl.werkmetwerk.report.table;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.explain.Explanation;
import nl.werkmetwerk.report.explain.ExplainWords;
import nl.werkmetwerk.report.explain.ExplainWords.Line;

/** One explained entry as lines for a terminal: the amount, then a tree of all it is made of, then the sources. */
public final class ExplainText {
    private final ExplainWords words;

    /** @param words the language */
    public ExplainText(ExplainWords words) {
        this.words = words;
    }

    /** The entry as lines, each ended by a line feed. */
    public String show(Explanation explanation) {
        List<String> sources = new ArrayList<>();
        StringBuilder text = new StringBuilder("\n")
                .append(Words.plain(words.title(explanation)))
                .append('\n');
        for (String rule : words.rules(explanation)) {
            text.append("  ").append(Words.plain(rule)).append('\n');
        }
        for (Line line : words.lines(explanation)) {
            text.append("  ".repeat(line.depth() + 1))
                    .append(Words.plain(line.name()))
                    .append(" = ")
                    .append(line.value());
            add(text, line.formula(), " = ");
            add(text, line.filled(), " = ");
            add(text, line.path(), "  ");
            add(text, line.model(), "  MODEL ");
            if (!line.source().isEmpty()) {
                text.append("  [").append(number(line.source(), sources)).append(']');
            }
            text.append('\n');
        }
        for (int i = 0; i < sources.size(); i++) {
            text.append("  [")
                    .append(i + 1)
                    .append("] ")
                    .append(Words.plain(sources.get(i)))
                    .append('\n');
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String part, String before) {
        if (!part.isEmpty()) {
            text.append(before).append(Words.plain(part));
        }
    }

    private static int number(String source, List<String> sources) {
        if (!sources.contains(source)) {
            sources.add(source);
        }
        return sources.indexOf(source) + 1;
    }
}
