package nl.werkmetwerk.cli.command;

import java.util.List;
import nl.werkmetwerk.cli.report.Report;
import nl.werkmetwerk.cli.report.ReportTexts;
import nl.werkmetwerk.cli.report.table.CsvDialect;
import nl.werkmetwerk.cli.report.table.CsvReport;
import nl.werkmetwerk.cli.report.table.Emphasis;
import nl.werkmetwerk.cli.report.table.MarkdownReport;
import nl.werkmetwerk.cli.report.table.Screen;
import nl.werkmetwerk.cli.report.table.TextReport;

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
