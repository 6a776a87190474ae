package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import nl.werkmetwerk.files.document.PartiesDocument;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.document.ToldWarning;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.report.Origin;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.WarningTexts;
import nl.werkmetwerk.report.parties.PartyReport;
import nl.werkmetwerk.study.PartyAnswer;
import nl.werkmetwerk.workbook.parties.PartiesWorkbook;

/**
 * What the parties of one case gain.
 *
 * @param answer the figures
 * @param taken whether the strategy was taken because it answers the case
 * @param stamp what they were made from
 * @param origins sources of the case's figures
 * @param options language and length
 */
public record PartiesResult(PartyAnswer answer, boolean taken, Stamp stamp, List<Origin> origins, ReportOptions options)
        implements ReportedResult {
    public PartiesResult {
        origins = List.copyOf(origins);
    }

    @Override
    public Report report() {
        return options.verbose()
                ? details()
                : PartyReport.brief(answer.analysis(), answer.budget(), taken, stamp, options);
    }

    @Override
    public Report details() {
        return PartyReport.of(answer.analysis(), answer.budget(), stamp, options);
    }

    @Override
    public void writeWorkbook(OutputStream out) throws IOException {
        new PartiesWorkbook(answer.analysis(), answer.budget(), stamp, origins, options.texts()).write(out);
    }

    @Override
    public void writeJson(Writer out) throws IOException {
        List<ToldWarning> told =
                new WarningTexts(options.texts()).told(answer.analysis().warnings());
        ResultFiles.write(PartiesDocument.of(answer, told, stamp), out);
    }
}
