package nl.werkmetwerk.report.practice;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.model.uncertain.Experiment;
import nl.werkmetwerk.practice.Belief;
import nl.werkmetwerk.practice.Lesson;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;
import nl.werkmetwerk.study.PilotAnswer;

/** What the register of experiments taught: what was believed before, what was seen, what is believed since. */
final class LessonsChapter {
    private final PilotAnswer result;
    private final ReportTexts texts;

    LessonsChapter(PilotAnswer result, ReportTexts texts) {
        this.result = result;
        this.texts = texts;
    }

    Chapter chapter() {
        List<String> lines = new ArrayList<>();
        result.lessons().forEach(lesson -> lines.add(line(lesson)));
        result.running()
                .forEach(experiment -> lines.add(
                        texts.text("lessons.running", experiment.id(), experiment.hypothesis(), streets(experiment))));
        List<Table> tables = result.lessons().isEmpty() ? List.of() : List.of(table());
        return new Chapter("lessons", texts.text("lessons"), lines, tables);
    }

    private String line(Lesson lesson) {
        Experiment experiment = lesson.experiment();
        return texts.text(
                "lessons.line",
                experiment.id(),
                experiment.hypothesis(),
                texts.figures().euro(experiment.mean().orElseThrow()),
                "" + experiment.observed().size(),
                texts.figures().euro(lesson.before().mean()),
                texts.figures().euro(lesson.after().mean()),
                chance(lesson.before()),
                chance(lesson.after()));
    }

    private String chance(Belief belief) {
        return texts.figures().show(belief.probabilityOfGain(), Format.PERCENT);
    }

    private static String streets(Experiment experiment) {
        return String.join(", ", experiment.sections());
    }

    private Table table() {
        List<Column> columns = List.of(
                Column.text("id", texts.text("lessons.experiment")),
                Column.text("measure", texts.text("lessons.measure")),
                Column.text("sections", texts.text("lessons.sections")),
                Column.figures("cost", texts.text("lessons.cost")),
                Column.figures("meanBefore", texts.text("lessons.before")),
                Column.figures("sdBefore", "±"),
                Column.figures("observed", texts.text("lessons.observed")),
                Column.figures("meanAfter", texts.text("lessons.after")),
                Column.figures("sdAfter", "±"));
        return new Table(
                columns, result.lessons().stream().map(LessonsChapter::row).toList());
    }

    private static Row row(Lesson lesson) {
        Experiment experiment = lesson.experiment();
        return Row.of(List.of(
                Cell.words(experiment.id()),
                Cell.words(experiment.measure()),
                Cell.words(streets(experiment)),
                Cell.figure(experiment.cost(), Format.EURO),
                Cell.figure(lesson.before().mean(), Format.EURO),
                Cell.figure(lesson.before().sd(), Format.EURO),
                Cell.figure(experiment.mean(), Format.EURO),
                Cell.figure(lesson.after().mean(), Format.EURO),
                Cell.figure(lesson.after().sd(), Format.EURO)));
    }
}
