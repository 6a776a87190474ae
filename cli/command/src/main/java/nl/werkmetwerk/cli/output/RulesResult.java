package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.werkmetwerk.files.document.RulesDocument;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.report.Chart;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.WarningTexts;
import nl.werkmetwerk.report.practice.RuleReport;
import nl.werkmetwerk.report.practice.RuleSentence;
import nl.werkmetwerk.study.RuleAnswer;

/**
 * The few rules that carry furthest over a case.
 *
 * @param answer the figures
 * @param stamp what they were made from
 * @param options language and length
 */
public record RulesResult(RuleAnswer answer, Stamp stamp, ReportOptions options) implements ReportedResult {
    @Override
    public Report report() {
        return RuleReport.of(answer, stamp, options);
    }

    @Override
    public List<Chart> charts() {
        return RuleReport.charts(answer, options.texts());
    }

    @Override
    public void writeJson(Writer out) throws IOException {
        RulesDocument told = RulesDocument.of(
                answer,
                new RuleSentence(options.texts())::of,
                new WarningTexts(options.texts()).told(answer.warnings()),
                stamp);
        ResultFiles.write(told, out);
    }
}
