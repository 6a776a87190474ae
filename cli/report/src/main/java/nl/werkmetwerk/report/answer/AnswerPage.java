package nl.werkmetwerk.report.answer;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.werkmetwerk.report.CaseTerms;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.StampLines;
import nl.werkmetwerk.report.compare.CompareReport;
import nl.werkmetwerk.report.html.PageFiles;
import nl.werkmetwerk.report.html.PageTemplate;
import nl.werkmetwerk.report.html.PageTexts;

/**
 * Writes a comparison (MODEL 6) as one HTML file without network: the answer, and sliders for what it hangs on. The page
 * computes as {@link nl.werkmetwerk.compare.lever.Turned} does, from the same flows.
 */
public final class AnswerPage {
    static final String BUNDLE = "nl.werkmetwerk.report.answer.answer";

    /** What the page is made of. */
    static final PageFiles FILES = new PageFiles(
            AnswerPage.class,
            "answer.html",
            List.of(PageFiles.ofAll("page.css"), "answer.css"),
            List.of(
                    "data.js",
                    PageFiles.ofAll("figures.js"),
                    PageFiles.ofAll("dom.js"),
                    "flows.js",
                    "turned.js",
                    "levers.js",
                    "verdict.js",
                    "bars.js",
                    "tables.js",
                    "doubts.js",
                    "address.js",
                    "main.js"));

    private final TurnableAnswer content;
    private final PageTexts texts;

    private AnswerPage(TurnableAnswer content, PageTexts texts) {
        this.content = content;
        this.texts = texts;
    }

    /** Writes the page and flushes; the writer, which is to write UTF-8, stays open. */
    public static void write(TurnableAnswer content, ReportTexts words, Writer out) throws IOException {
        new AnswerPage(content, new PageTexts(BUNDLE, words)).write(out);
    }

    private void write(Writer out) throws IOException {
        PageTemplate page = new PageTemplate(
                        FILES,
                        texts,
                        content.of().name(),
                        new CaseTerms(content.of(), texts.reports()).lines(),
                        new StampLines(texts.reports()).lines(content.stamp()))
                .with("answer", answer());
        for (String part : page.parts(PageTemplate.DATA)) {
            if (part.equals(PageTemplate.DATA)) {
                new AnswerJson(content, texts).write(out);
            } else {
                out.write(part);
            }
        }
        out.flush();
    }

    /** What a reader without scripts is told. */
    private List<String> answer() {
        return CompareReport.brief(content.answer(), content.stamp(), new ReportOptions(texts.reports(), false))
                .chapters()
                .get(0)
                .lines();
    }
}
