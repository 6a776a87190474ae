package nl.werkmetwerk.report;

import java.util.List;

/**
 * A titled part of a report: sentences, then tables.
 *
 * @param id stable name in plain output such as CSV, the same in every language
 * @param title in the reader's language; empty for the opening
 * @param lines one paragraph each
 * @param tables possibly none
 */
public record Chapter(String id, String title, List<String> lines, List<Table> tables) {
    public Chapter {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
    }

    /** A chapter of one table. */
    public static Chapter of(String id, String title, Table table) {
        return new Chapter(id, title, List.of(), List.of(table));
    }

    /** A chapter of sentences only. */
    public static Chapter of(String id, String title, List<String> lines) {
        return new Chapter(id, title, lines, List.of());
    }
}
