package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import nl.werkmetwerk.files.document.PackageDocument;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.neighbourhood.PackageResult;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.WarningTexts;
import nl.werkmetwerk.report.memo.Memo;
import nl.werkmetwerk.report.neighbourhood.PackageMemo;
import nl.werkmetwerk.report.neighbourhood.PackageReport;

/**
 * The package of one case.
 *
 * @param result the choices side by side
 * @param stamp what they were made from
 * @param options language and length
 */
public record PackageOutput(PackageResult result, Stamp stamp, ReportOptions options) implements ReportedResult {
    /** The forms there are. */
    public static final Set<OutputFormat> FORMATS = OutputFormat.usualAnd(OutputFormat.DOCX);

    @Override
    public Report report() {
        return PackageReport.of(result, stamp, options);
    }

    @Override
    public Memo memo() {
        return PackageMemo.of(result, stamp, options);
    }

    @Override
    public void writeJson(Writer out) throws IOException {
        WarningTexts sentences = new WarningTexts(options.texts());
        ResultFiles.write(PackageDocument.of(result, sentences.told(result.warnings()), stamp), out);
        out.flush();
    }
}
