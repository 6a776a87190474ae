package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.report.Chart;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Stamp;
import nl.werkmetwerk.report.json.SimulationJson;
import nl.werkmetwerk.report.uncertainty.DrawnSources;
import nl.werkmetwerk.report.uncertainty.SimulationDetails;
import nl.werkmetwerk.report.uncertainty.SimulationReport;
import nl.werkmetwerk.uncertainty.Funnel;
import nl.werkmetwerk.uncertainty.Simulation;

/**
 * How sure the savings of one case are.
 *
 * @param simulation the figures
 * @param funnel of the saving that is drawn, where a picture is asked for
 * @param sources why inputs are taken to be uncertain
 * @param stamp what they were made from
 * @param texts language
 */
public record SimulationResult(
        Simulation simulation, Optional<Funnel> funnel, DrawnSources sources, Stamp stamp, ReportTexts texts)
        implements ReportedResult {
    @Override
    public Report report() {
        return SimulationReport.of(simulation, sources, stamp, texts);
    }

    @Override
    public Report details() {
        return SimulationReport.detailed(simulation, sources, drawn(), stamp, texts);
    }

    @Override
    public List<Chart> charts() {
        return drawn().charts();
    }

    private SimulationDetails drawn() {
        return new SimulationDetails(simulation, funnel, texts);
    }

    @Override
    public void writeJson(Writer out) throws IOException {
        SimulationJson.write(simulation, sources.assumed(), stamp, out);
    }
}
