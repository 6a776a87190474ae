package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.cli.output.CompareOutput;
import nl.werkmetwerk.cli.output.CompareResult;
import nl.werkmetwerk.cli.output.OutputFile;
import nl.werkmetwerk.cli.output.OutputFormat;
import nl.werkmetwerk.cli.report.ReportOptions;
import nl.werkmetwerk.cli.report.ReportTexts;
import nl.werkmetwerk.cli.report.table.CsvDialect;
import nl.werkmetwerk.cli.report.table.Emphasis;
import nl.werkmetwerk.cli.report.workbook.LedgerTooLongException;
import nl.werkmetwerk.cli.text.Message;
import nl.werkmetwerk.cli.text.Place;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Options on the form of a result and where it goes. */
public final class OutputOptions {
    private static final int WIDTH = 100;

    /** Forms on standard output. */
    enum TextFormat {
        TABLE,
        JSON,
        CSV,
        MD
    }

    @ArgGroup(validate = false, exclusive = false, headingKey = "group.report", order = 50)
    private Form form = new Form();

    /** Options on the report. */
    private static final class Form {
        @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
        private TextFormat format;

        @Option(names = {"-o", "--out"}, paramLabel = "FILE", descriptionKey = "out")
        private Path out;

        @Option(names = "--csv-dialect", paramLabel = "DIALECT", descriptionKey = "csvDialect", defaultValue = "plain")
        private CsvDialect dialect = CsvDialect.PLAIN;

        @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
        private LocalDate date;
    }

    /** The date of the report, if the user gave one. */
    Optional<LocalDate> date() {
        return Optional.ofNullable(form.date);
    }

    /** @throws FailedException if the file cannot hold the results of so many cases, or has an unknown extension */
    void check(int cases) {
        if (form.out == null) {
            return;
        }
        OutputFormat chosen = OutputFormat.of(form.out)
                .orElseThrow(() -> new FailedException(
                        Exit.USAGE,
                        Message.error("out.extension", Place.file(""), form.out.toString(), OutputFormat.extensions())));
        if (form.format != null && OutputFormat.valueOf(form.format.name()) != chosen) {
            throw new FailedException(
                    Exit.USAGE, Message.error("out.twoFormats", Place.file(""), form.out.toString()));
        }
        if (chosen == OutputFormat.XLSX && cases > 1) {
            throw new FailedException(Exit.USAGE, Message.error("out.oneCase", Place.file(""), form.out.toString()));
        }
        requireFolder(form.out);
    }

    /** Writes the results to the file asked for, else to standard output. */
    void write(Iterator<CompareResult> results, CommonOptions common, PrintWriter standard, PrintWriter err) {
        ReportTexts texts = ReportTexts.of(common.language().locale());
        Emphasis emphasis = form.out == null && common.colored() ? Emphasis.COLOR : Emphasis.NONE;
        CompareOutput output = new CompareOutput(new ReportOptions(texts, common.verbose()), form.dialect, width(), emphasis);
        if (form.out == null) {
            print(output, results, standard);
        } else {
            save(output, results);
            if (!common.quiet()) {
                err.println(common.texts().get("out.written", form.out.toString()));
            }
        }
    }

    private void print(CompareOutput output, Iterator<CompareResult> results, PrintWriter standard) {
        try {
            OutputFormat chosen = form.format == null ? OutputFormat.TABLE : OutputFormat.valueOf(form.format.name());
            output.write(chosen, results, standard);
        } catch (IOException e) {
            throw unwritable("-");
        }
    }

    private void save(CompareOutput output, Iterator<CompareResult> results) {
        try {
            OutputFile.write(form.out, stream -> output.write(OutputFormat.of(form.out).orElseThrow(), results, stream));
        } catch (LedgerTooLongException e) {
            throw new FailedException(Exit.FILE, Message.error("out.ledger", Place.file(form.out.toString())));
        } catch (IOException e) {
            throw unwritable(form.out.toString());
        }
    }

    /** Told before anything is computed. */
    static void requireFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new FailedException(Exit.FILE, Message.error("file.onfolder", Place.file(file.toString())));
        }
        if (folder != null && !Files.isDirectory(folder)) {
            String named = file.getParent() == null ? folder.toString() : file.getParent().toString();
            throw new FailedException(Exit.FILE, Message.error("file.nofolder", Place.file(file.toString()), named));
        }
    }

    static FailedException unwritable(String file) {
        return new FailedException(Exit.FILE, Message.error("file.unwritable", Place.file(file)));
    }

    /** A terminal tells its width; elsewhere a line is as long as reads well. */
    private static int width() {
        String columns = System.getenv().getOrDefault("COLUMNS", "");
        return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : WIDTH;
    }
}
