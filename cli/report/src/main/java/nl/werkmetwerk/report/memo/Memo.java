package nl.werkmetwerk.report.memo;

import java.util.List;
import java.util.Locale;

/**
 * A report to hand on, at most two printed pages: blocks in order of reading.
 *
 * @param title what it is about: the name of the case
 * @param language of all its words and figures
 * @param blocks the question and the answer first
 */
public record Memo(String title, Locale language, List<Block> blocks) {
    public Memo {
        blocks = List.copyOf(blocks);
    }
}
