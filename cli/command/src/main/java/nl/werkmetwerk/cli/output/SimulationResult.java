package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.werkmetwerk.files.document.SimulateDocument;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.report.Chart;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.uncertainty.DrawnSources;
import nl.werkmetwerk.report.uncertainty.SimulationDetails;
import nl.werkmetwerk.report.uncertainty.SimulationReport;
import nl.werkmetwerk.study.DrawAnswer;

/**
 * How sure the savings of one case are.
 *
 * @param answer the figures, with the funnel where a picture is asked for
 * @param sources why inputs are taken to be uncertain
 * @param stamp what they were made from
 * @param options language and length
 */
public record SimulationResult(DrawAnswer answer, DrawnSources sources, Stamp stamp, ReportOptions options)
        implements ReportedResult {
    @Override
    public Report report() {
        return SimulationReport.of(answer, sources, stamp, options);
    }

    @Override
    public Report details() {
        return SimulationReport.detailed(answer, sources, drawn(), stamp, options);
    }

    @Override
    public List<Chart> charts() {
        return answer.certain() ? List.of() : drawn().charts();
    }

    private SimulationDetails drawn() {
        return new SimulationDetails(answer.simulation(), answer.funnel(), options.texts());
    }

    @Override
    public void writeJson(Writer out) throws IOException {
        ResultFiles.write(SimulateDocument.of(answer, stamp), out);
    }
}
