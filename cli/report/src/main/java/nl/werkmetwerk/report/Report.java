package nl.werkmetwerk.report;

import java.util.List;

/**
 * A result as a reader sees it, before any layout.
 *
 * @param title what it is about: the name of the case
 * @param chapters in order of reading
 */
public record Report(String title, List<Chapter> chapters) {
    public Report {
        chapters = List.copyOf(chapters);
    }
}
