package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.werkmetwerk.explain.Explanation;
import nl.werkmetwerk.explain.Selection;
import nl.werkmetwerk.explain.Subtotal;
import nl.werkmetwerk.files.document.CaseHead;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.result.ExplanationWriter;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.SourceFinder;
import nl.werkmetwerk.report.Table;
import nl.werkmetwerk.report.explain.ExplainTables;
import nl.werkmetwerk.report.explain.ExplainWords;
import nl.werkmetwerk.report.explain.Told;
import nl.werkmetwerk.report.table.CsvDialect;
import nl.werkmetwerk.report.table.CsvReport;
import nl.werkmetwerk.report.table.ExplainText;
import nl.werkmetwerk.report.table.MarkdownReport;
import nl.werkmetwerk.report.table.Screen;
import nl.werkmetwerk.report.table.TextReport;
import nl.werkmetwerk.study.ExplainStudy;
import nl.werkmetwerk.study.Run;
import nl.werkmetwerk.workbook.table.TableWorkbook;

/** Writes the explanation of a strategy, each entry as it comes: none is kept. */
public final class ExplainOutput implements ResultOutput {
    /** Of the columns of the workbook, in characters: inputs with their sources are many words. */
    private static final Map<String, Integer> WIDTHS =
            Map.of("year", 8, "model", 10, "formula", 30, "filled", 40, "inputs", 110);

    private final Case of;
    private final Question question;
    private final SourceFinder sources;
    private final Stamp stamp;
    private final ReportTexts texts;
    private final CsvDialect dialect;
    private final Screen screen;

    /**
     * @param sources where inputs come from
     * @param dialect signs of CSV
     * @param screen where tables are shown
     */
    public ExplainOutput(
            Case of,
            Question question,
            SourceFinder sources,
            Stamp stamp,
            ReportTexts texts,
            CsvDialect dialect,
            Screen screen) {
        this.of = of;
        this.question = question;
        this.sources = sources;
        this.stamp = stamp;
        this.texts = texts;
        this.dialect = dialect;
        this.screen = screen;
    }

    @Override
    public void write(OutputFormat format, Writer out) throws IOException {
        switch (format) {
            case TABLE -> {
                TextReport text = new TextReport(texts.figures(), screen);
                ExplainText entries = new ExplainText(words());
                writeParts(text::show, entries::show, text::show, out);
            }
            case MD -> {
                MarkdownReport text = new MarkdownReport(texts.figures());
                ExplainTables tables = tables();
                writeParts(text::show, explanation -> text.show(tables.chapter(explanation)), text::show, out);
            }
            case CSV -> writeCsv(out);
            case JSON -> writeJson(out);
            default -> throw new IllegalArgumentException(format + " is no text");
        }
        out.flush();
    }

    private String title() {
        return of.name() + ": " + texts.strategy(question.strategy());
    }

    private ExplainWords words() {
        return new ExplainWords(texts, sources);
    }

    private ExplainTables tables() {
        return new ExplainTables(texts, words());
    }

    private void writeParts(
            Function<Report, String> head,
            Function<Explanation, String> entry,
            Function<Chapter, String> foot,
            Writer out)
            throws IOException {
        Chapter legend = Chapter.of("legend", "", List.of(texts.text("explain.legend")));
        out.write(head.apply(new Report(title(), List.of(legend))));
        Subtotal subtotal = explain(explanation -> out.write(entry.apply(explanation)));
        out.write(foot.apply(tables().total(subtotal)));
        out.write(foot.apply(tables().stamp(stamp)));
    }

    private void writeCsv(Writer out) throws IOException {
        ExplainTables tables = tables();
        CsvReport csv = new CsvReport(dialect);
        out.write(csv.show(List.of()));
        explain(explanation -> {
            Chapter chapter = Chapter.of("explain." + question.strategy(), "", tables.figures(explanation));
            out.write(csv.more(new Report(of.name(), List.of(chapter))));
        });
    }

    private void writeJson(Writer out) throws IOException {
        Told told = new Told(sources);
        try (ExplanationWriter json = ResultFiles.explanations(CaseHead.of(of), question.strategy(), out)) {
            json.end(question.ask(of, entry -> json.add(told.of(entry))), stamp);
        }
    }

    @Override
    public void writeWorkbook(OutputStream out) throws IOException {
        ExplainTables tables = tables();
        try (TableWorkbook workbook = new TableWorkbook(title(), stamp)) {
            workbook.sheet(texts.text("explain.sheet"), texts.text("explain.legend"), tables.listColumns(), WIDTHS);
            Subtotal subtotal = explain(explanation -> workbook.row(tables.listRow(explanation)));
            Chapter total = tables.total(subtotal);
            Table table = total.tables().get(0);
            workbook.sheet(total.title(), String.join(". ", tables.stamp(stamp).lines()), table);
            workbook.write(out);
        }
    }

    private Subtotal explain(Part part) throws IOException {
        Consumer<Explanation> reader = explanation -> {
            try {
                part.write(explanation);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        try {
            return question.ask(of, reader);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * What is to be explained.
     *
     * @param strategy name of a strategy of the case, or of a baseline
     * @param selection which entries
     * @param run how it is worked out
     */
    public record Question(String strategy, Selection selection, Run run) {
        private Subtotal ask(Case of, Consumer<Explanation> reader) {
            return new ExplainStudy(strategy, selection, reader).run(of, run);
        }
    }

    /** Writes one entry. */
    private interface Part {
        void write(Explanation explanation) throws IOException;
    }
}
