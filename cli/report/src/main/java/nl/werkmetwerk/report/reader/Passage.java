package nl.werkmetwerk.report.reader;

import java.util.List;

/**
 * A question and its answer.
 *
 * @param title the question; empty where there is none
 * @param lines the answer
 */
public record Passage(String title, List<Line> lines) {
    public Passage {
        lines = List.copyOf(lines);
    }
}
