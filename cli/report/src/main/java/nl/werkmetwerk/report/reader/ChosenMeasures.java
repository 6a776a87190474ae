package nl.werkmetwerk.report.reader;

import java.util.List;
import java.util.Optional;

/**
 * What was chosen for a street, by the result of {@code package}.
 *
 * @param measures what comes there, in order
 * @param ballots how many residents filled in the form; absent: nobody was asked
 * @param mostImportant name of the criterion that counts most, where residents said so and it is one
 * @param notYet name of what comes first here when there is more money
 */
public record ChosenMeasures(
        List<Coming> measures, Optional<Figure> ballots, Optional<String> mostImportant, Optional<String> notYet) {
    /** No result tells. */
    public static final ChosenMeasures UNKNOWN =
            new ChosenMeasures(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public ChosenMeasures {
        measures = List.copyOf(measures);
    }

    /**
     * A measure that comes.
     *
     * @param name of the measure
     * @param year where its year stands
     */
    public record Coming(String name, Figure year) {}
}
