package nl.werkmetwerk.report.memo;

import java.util.List;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Table;
import nl.werkmetwerk.report.chart.Drawing;

/**
 * A part of a memo: a heading, sentences, tables, pictures, any of them possibly absent. A medium lays it out by what it
 * holds, and may do so by what it is for.
 *
 * @param role what it is for
 * @param title heading in the reader's language; empty where there is none
 * @param lines one paragraph each; of doubts and sources one item each
 * @param tables possibly none
 * @param drawings possibly none
 */
public record Block(Role role, String title, List<String> lines, List<Table> tables, List<Drawing> drawings) {
    /** What a block is for. */
    public enum Role {
        /** What was asked. */
        QUESTION,
        /** What wins, by how much and how surely: the first thing to read. */
        ANSWER,
        /** The figures behind the answer, each with how far it can be off. */
        FIGURES,
        /** Where the figures come from. */
        BRIDGE,
        /** When works are done. */
        CALENDAR,
        /** What every party pays. */
        WHO_PAYS,
        /** Reasons to doubt the answer; an item each. */
        DOUBTS,
        /** The assumptions that the answer hangs on most. */
        ASSUMPTIONS,
        /** What it was made from and on which terms; an item each. */
        SOURCES
    }

    public Block {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
        drawings = List.copyOf(drawings);
    }

    /** A block of sentences. */
    public static Block of(Role role, String title, List<String> lines) {
        return new Block(role, title, lines, List.of(), List.of());
    }

    /** What a chapter of a report says. */
    public static Block of(Role role, Chapter chapter) {
        return new Block(role, chapter.title(), chapter.lines(), chapter.tables(), List.of());
    }

    /** A picture under its own title. */
    public static Block of(Role role, Drawing drawing) {
        return new Block(role, drawing.title(), List.of(), List.of(), List.of(drawing));
    }
}
