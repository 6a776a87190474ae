package nl.werkmetwerk.files.document;

import java.util.OptionalDouble;
import nl.werkmetwerk.practice.Belief;
import nl.werkmetwerk.practice.Lesson;

/**
 * What one experiment taught.
 *
 * @param id of the experiment
 * @param hypothesis what was to be found out
 * @param measure what was tried
 * @param streets number of streets observed
 * @param cost euro
 * @param observed mean gain of a street, euro
 * @param before what was believed before it, euro a street
 * @param after what is believed with it
 */
public record ToldLesson(
        String id,
        String hypothesis,
        String measure,
        int streets,
        double cost,
        OptionalDouble observed,
        Belief before,
        Belief after) {
    static ToldLesson of(Lesson lesson) {
        return new ToldLesson(
                lesson.experiment().id(),
                lesson.experiment().hypothesis(),
                lesson.experiment().measure(),
                lesson.experiment().observed().size(),
                lesson.experiment().cost(),
                lesson.experiment().mean(),
                lesson.before(),
                lesson.after());
    }
}
