package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.report.Chart;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Stamp;
import nl.werkmetwerk.report.json.SensitivityJson;
import nl.werkmetwerk.report.uncertainty.SensitivityReport;
import nl.werkmetwerk.uncertainty.sensitivity.Sensitivity;
import nl.werkmetwerk.uncertainty.sensitivity.TwoWayTable;

/**
 * What one saving hangs on.
 *
 * @param sensitivity the figures
 * @param table two assumptions at once, if asked for
 * @param stamp what they were made from
 * @param texts language
 */
public record SensitivityResult(Sensitivity sensitivity, Optional<TwoWayTable> table, Stamp stamp, ReportTexts texts)
        implements ReportedResult {
    @Override
    public Report report() {
        return SensitivityReport.of(sensitivity, table, stamp, texts);
    }

    @Override
    public List<Chart> charts() {
        return SensitivityReport.charts(sensitivity, texts);
    }

    @Override
    public void writeJson(Writer out) throws IOException {
        SensitivityJson.write(sensitivity, table, stamp, out);
    }
}
