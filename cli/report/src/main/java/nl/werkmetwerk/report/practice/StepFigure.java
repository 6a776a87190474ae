package nl.werkmetwerk.report.practice;

import java.util.OptionalDouble;
import java.util.function.Function;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.study.RuleStep;

/**
 * A column of what is told of steps.
 *
 * @param id stable name of the column
 * @param title in the language of the report
 * @param format how its figures are shown
 * @param of the figure of a step; empty where it has none
 */
record StepFigure(String id, String title, Format format, Function<RuleStep, OptionalDouble> of) {
    boolean isThere(RuleStep step) {
        return of.apply(step).isPresent();
    }
}
