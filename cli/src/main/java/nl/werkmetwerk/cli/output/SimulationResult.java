package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import nl.werkmetwerk.cli.report.Report;
import nl.werkmetwerk.cli.report.ReportTexts;
import nl.werkmetwerk.cli.report.SimulationReport;
import nl.werkmetwerk.cli.report.Stamp;
import nl.werkmetwerk.cli.report.json.SimulationJson;
import nl.werkmetwerk.uncertainty.Simulation;

/**
 * How sure the savings of one case are.
 *
 * @param simulation the figures
 * @param stamp what they were made from
 * @param texts language
 */
public record SimulationResult(Simulation simulation, Stamp stamp, ReportTexts texts) implements ReportedResult {
    @Override
    public Report report() {
        return SimulationReport.of(simulation, stamp, texts);
    }

    @Override
    public void writeJson(Writer out) throws IOException {
        SimulationJson.write(simulation, stamp, out);
    }
}
