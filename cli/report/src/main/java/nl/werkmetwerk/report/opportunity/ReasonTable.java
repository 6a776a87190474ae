package nl.werkmetwerk.report.opportunity;

import java.util.List;
import nl.werkmetwerk.opportunity.Reason;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/** Why combining does not pay where it does not, and what to look at. */
final class ReasonTable {
    private static final int MOST_NAMED = 5;

    private ReasonTable() {}

    static Chapter chapter(List<Reason> reasons, ReportTexts texts) {
        List<Column> columns = List.of(
                Column.text("reason", texts.text("opportunities.reason")),
                Column.figures("sections", texts.text("opportunities.sections")),
                Column.text("named", texts.text("opportunities.reason.named")),
                Column.text("look", texts.text("opportunities.reason.look")));
        List<Row> rows = reasons.stream().map(reason -> row(reason, texts)).toList();
        return Chapter.of("reasons", texts.text("opportunities.reasons"), new Table(columns, rows));
    }

    private static Row row(Reason reason, ReportTexts texts) {
        List<String> sections = reason.sections();
        String named = String.join(", ", sections.subList(0, Math.min(MOST_NAMED, sections.size())));
        String key = "opportunities.reason." + reason.code().id();
        return Row.of(List.of(
                Cell.words(texts.text(key)),
                Cell.figure(sections.size(), Format.QUANTITY),
                Cell.words(sections.size() > MOST_NAMED ? named + ", …" : named),
                Cell.words(texts.text(key + ".look"))));
    }
}
