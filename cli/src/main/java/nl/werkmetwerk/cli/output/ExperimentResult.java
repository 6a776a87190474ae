package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.werkmetwerk.cli.report.Chart;
import nl.werkmetwerk.cli.report.Report;
import nl.werkmetwerk.cli.report.ReportTexts;
import nl.werkmetwerk.cli.report.Stamp;
import nl.werkmetwerk.cli.report.json.ExperimentJson;
import nl.werkmetwerk.cli.report.practice.ExperimentReport;
import nl.werkmetwerk.cli.report.practice.ExperimentValue;

/**
 * Whether a pilot is worth it.
 *
 * @param value the figures
 * @param stamp what they were made from
 * @param texts language
 */
public record ExperimentResult(ExperimentValue value, Stamp stamp, ReportTexts texts) implements ReportedResult {
    @Override
    public Report report() {
        return ExperimentReport.of(value, stamp, texts);
    }

    @Override
    public List<Chart> charts() {
        return ExperimentReport.charts(texts);
    }

    @Override
    public void writeJson(Writer out) throws IOException {
        ExperimentJson.write(value, stamp, out);
    }
}
