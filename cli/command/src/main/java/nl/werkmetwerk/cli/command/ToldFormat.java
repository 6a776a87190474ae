package nl.werkmetwerk.cli.command;

import java.util.List;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.table.CsvDialect;
import nl.werkmetwerk.report.table.CsvReport;
import nl.werkmetwerk.report.table.Emphasis;
import nl.werkmetwerk.report.table.MarkdownReport;
import nl.werkmetwerk.report.table.Screen;
import nl.werkmetwerk.report.table.TextReport;

/** Forms in which commands on registers tell what they found. */
enum ToldFormat {
    TABLE,
    CSV,
    MD;

    String show(Report report, ReportTexts words) {
        return switch (this) {
            case TABLE ->
                new TextReport(words.figures(), new Screen(OutputOptions.width(), Emphasis.NONE)).show(report);
            case MD -> new MarkdownReport(words.figures()).show(report);
            case CSV -> new CsvReport(CsvDialect.PLAIN).show(List.of(report));
        };
    }
}
