package nl.werkmetwerk.files.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.study.DrawAnswer;
import nl.werkmetwerk.uncertainty.SavingDraws;
import nl.werkmetwerk.uncertainty.Simulation;
import nl.werkmetwerk.uncertainty.sampling.Sampling;

/**
 * The result of {@code simulate} (MODEL 10).
 *
 * @param head the case
 * @param draws number made
 * @param seed where random numbers began
 * @param sampling how draws were spread
 * @param truncated draws in which an input had to be cut to what is possible
 * @param strategies {@code separate}, {@code coincident}, then the case's own in its order
 * @param savings every later strategy against {@code separate}, then the case's own against {@code coincident}
 * @param libraryAssumed whether the case names nothing uncertain and the spread of its library was drawn
 * @param stamp what it was made from
 */
public record SimulateDocument(
        CaseHead head,
        int draws,
        long seed,
        Sampling sampling,
        int truncated,
        List<DrawnStrategy> strategies,
        List<DrawnSaving> savings,
        boolean libraryAssumed,
        Stamp stamp)
        implements CaseDocument {
    public SimulateDocument {
        strategies = List.copyOf(strategies);
        savings = List.copyOf(savings);
    }

    /** Tells the answer of a study. */
    public static SimulateDocument of(DrawAnswer answer, Stamp stamp) {
        Simulation simulation = answer.simulation();
        return new SimulateDocument(
                CaseHead.of(simulation.of()),
                simulation.draws(),
                simulation.seed(),
                simulation.sampling(),
                simulation.truncated(),
                simulation.strategies().stream()
                        .map(drawn -> new DrawnStrategy(drawn.name(), DrawnFigures.of(drawn.summary())))
                        .toList(),
                savings(answer),
                answer.assumed(),
                stamp);
    }

    private static List<DrawnSaving> savings(DrawAnswer answer) {
        List<DrawnSaving> savings = new ArrayList<>();
        Iterator<Chance> livesAsGiven = answer.livesAsGiven().iterator();
        for (SavingDraws saving : answer.simulation().savings()) {
            Optional<Chance> chance = livesAsGiven.hasNext() ? Optional.of(livesAsGiven.next()) : Optional.empty();
            savings.add(DrawnSaving.of(saving, chance));
        }
        return savings;
    }
}
