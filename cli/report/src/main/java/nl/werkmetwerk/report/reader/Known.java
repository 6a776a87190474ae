package nl.werkmetwerk.report.reader;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.files.document.ResultDocument;
import nl.werkmetwerk.study.CompareAnswer;

/**
 * What a report for a reader is made from.
 *
 * @param answer the comparison
 * @param strategy what is planned
 * @param sections ids of the sections it is about, in the order of the case
 * @param others results of other commands
 */
public record Known(CompareAnswer answer, String strategy, List<String> sections, List<ResultDocument> others) {
    public Known {
        sections = List.copyOf(sections);
        others = List.copyOf(others);
    }

    /** The first result of another command that is of a kind. */
    public <D extends ResultDocument> Optional<D> other(Class<D> kind) {
        return others.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
