package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.werkmetwerk.compare.lever.CaseFlows;
import nl.werkmetwerk.files.document.CompareDocument;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.document.ToldWarning;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.report.Origin;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.WarningTexts;
import nl.werkmetwerk.report.answer.AnswerPage;
import nl.werkmetwerk.report.answer.TurnableAnswer;
import nl.werkmetwerk.report.compare.CompareMemo;
import nl.werkmetwerk.report.compare.CompareReport;
import nl.werkmetwerk.report.memo.Memo;
import nl.werkmetwerk.report.uncertainty.SensitivityReport;
import nl.werkmetwerk.study.CompareAnswer;
import nl.werkmetwerk.study.SensitivityAnswer;
import nl.werkmetwerk.workbook.compare.WorkbookReport;

/**
 * A comparison with what a report says beside it.
 *
 * @param answer the figures
 * @param stamp what they were made from
 * @param origins sources of the case's figures
 * @param options language and length
 * @param hangsOn what the saving that answers the case hangs on, for the memo, worked out where it is asked for; absent where that would take long
 * @param flows what it takes to turn it, worked out where it is asked for
 * @param workbooks writes the workbook, and the ledger beside it where that does not fit in a sheet
 */
public record CompareResult(
        CompareAnswer answer,
        Stamp stamp,
        List<Origin> origins,
        ReportOptions options,
        Supplier<Optional<SensitivityAnswer>> hangsOn,
        Supplier<CaseFlows> flows,
        WorkbookWriter workbooks)
        implements ReportedResult {
    /** The forms there are. */
    public static final Set<OutputFormat> FORMATS = OutputFormat.usualAnd(OutputFormat.DOCX, OutputFormat.HTML);

    /** As many as a memo has room for. */
    private static final int ASSUMPTIONS = 5;

    public CompareResult {
        origins = List.copyOf(origins);
    }

    /** Writes the workbook of a comparison. */
    public interface WorkbookWriter {
        /** Writes it; the stream stays open. */
        void write(WorkbookReport report, OutputStream out) throws IOException;
    }

    @Override
    public Report report() {
        return options.verbose() ? details() : CompareReport.brief(answer, stamp, options);
    }

    @Override
    public Report details() {
        return CompareReport.of(answer, stamp, options);
    }

    @Override
    public Memo memo() {
        return CompareMemo.of(
                answer,
                hangsOn.get().map(most -> SensitivityReport.most(most.sensitivity(), ASSUMPTIONS, options.texts())),
                origins,
                stamp,
                options);
    }

    @Override
    public void writeWorkbook(OutputStream out) throws IOException {
        workbooks.write(new WorkbookReport(answer, stamp, origins, options.texts()), out);
    }

    @Override
    public void writePage(Writer out) throws IOException {
        AnswerPage.write(new TurnableAnswer(answer, flows.get(), stamp), options.texts(), out);
    }

    @Override
    public void writeJson(Writer out) throws IOException {
        List<ToldWarning> told =
                new WarningTexts(options.texts()).told(answer.comparison().warnings());
        ResultFiles.write(CompareDocument.of(answer, told, stamp), out);
    }
}
