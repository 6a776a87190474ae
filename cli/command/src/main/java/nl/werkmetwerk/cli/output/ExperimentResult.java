package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.werkmetwerk.files.document.ExperimentDocument;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.report.Chart;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.practice.ExperimentReport;
import nl.werkmetwerk.study.PilotAnswer;

/**
 * Whether a pilot is worth it.
 *
 * @param answer the figures
 * @param stamp what they were made from
 * @param texts language
 */
public record ExperimentResult(PilotAnswer answer, Stamp stamp, ReportTexts texts) implements ReportedResult {
    @Override
    public Report report() {
        return ExperimentReport.of(answer, stamp, texts);
    }

    @Override
    public List<Chart> charts() {
        return ExperimentReport.charts(texts);
    }

    @Override
    public void writeJson(Writer out) throws IOException {
        ResultFiles.write(ExperimentDocument.of(answer, stamp), out);
    }
}
