package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.cli.output.CompareOutput;
import nl.werkmetwerk.cli.output.CompareResult;
import nl.werkmetwerk.cli.output.OutputFile;
import nl.werkmetwerk.cli.output.OutputFormat;
import nl.werkmetwerk.cli.output.ReportedResult;
import nl.werkmetwerk.cli.output.ReportsOutput;
import nl.werkmetwerk.cli.output.ResultOutput;
import nl.werkmetwerk.cli.report.ReportOptions;
import nl.werkmetwerk.cli.report.ReportTexts;
import nl.werkmetwerk.cli.report.table.CsvDialect;
import nl.werkmetwerk.cli.report.workbook.LedgerTooLongException;
import nl.werkmetwerk.cli.text.Message;
import nl.werkmetwerk.cli.text.Place;
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

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private TextFormat format;

    @Option(names = {"-o", "--out"}, paramLabel = "FILE", descriptionKey = "out")
    private Path out;

    @Option(names = "--csv-dialect", paramLabel = "DIALECT", descriptionKey = "csvDialect", defaultValue = "plain")
    private CsvDialect dialect;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
    private LocalDate date;

    /** The date of the report, if the user gave one. */
    Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /** @throws FailedException if the file cannot hold the results of so many cases, or has an unknown extension */
    void check(int cases) {
        if (out == null) {
            return;
        }
        OutputFormat chosen = OutputFormat.of(out)
                .orElseThrow(() -> new FailedException(
                        Exit.USAGE,
                        Message.error("out.extension", Place.file(""), out.toString(), OutputFormat.extensions())));
        if (format != null && OutputFormat.valueOf(format.name()) != chosen) {
            throw new FailedException(
                    Exit.USAGE, Message.error("out.twoFormats", Place.file(""), out.toString()));
        }
        if (chosen == OutputFormat.XLSX && cases > 1) {
            throw new FailedException(Exit.USAGE, Message.error("out.oneCase", Place.file(""), out.toString()));
        }
    }

    /** Writes the comparisons to the file asked for, else to standard output. */
    void write(
            Iterator<CompareResult> results,
            CommonOptions common,
            OptionalDouble wish,
            PrintWriter standard,
            PrintWriter err) {
        ReportOptions shown = new ReportOptions(reportOptions(common).texts(), common.verbose(), wish);
        CompareOutput output = new CompareOutput(shown, dialect, width());
        write(
                new ResultOutput() {
                    @Override
                    public void write(OutputFormat chosen, Writer to) throws IOException {
                        output.write(chosen, results, to);
                    }

                    @Override
                    public void write(OutputFormat chosen, OutputStream to) throws IOException {
                        output.write(chosen, results, to);
                    }
                },
                common, standard, err);
    }

    /** Writes the results of cases to the file asked for, else to standard output. */
    void write(
            Iterator<? extends ReportedResult> results, CommonOptions common, PrintWriter standard, PrintWriter err) {
        ResultOutput all = new ReportsOutput(results, reportOptions(common).texts().figures(), dialect, width());
        write(all, common, standard, err);
    }

    /** Writes a result to the file asked for, else to standard output. */
    void write(ResultOutput output, CommonOptions common, PrintWriter standard, PrintWriter err) {
        if (out == null) {
            print(output, standard);
        } else {
            save(output);
            if (!common.quiet()) {
                err.println(common.texts().get("out.written", out.toString()));
            }
        }
    }

    static ReportOptions reportOptions(CommonOptions common) {
        return new ReportOptions(ReportTexts.of(common.language().locale()), common.verbose());
    }

    CsvDialect dialect() {
        return dialect;
    }

    private void print(ResultOutput output, PrintWriter standard) {
        try {
            OutputFormat chosen = format == null ? OutputFormat.TABLE : OutputFormat.valueOf(format.name());
            output.write(chosen, standard);
        } catch (IOException e) {
            throw unwritable("-");
        }
    }

    private void save(ResultOutput output) {
        try {
            OutputFile.write(out, stream -> output.write(OutputFormat.of(out).orElseThrow(), stream));
        } catch (LedgerTooLongException e) {
            throw new FailedException(Exit.FILE, Message.error("out.ledger", Place.file(out.toString())));
        } catch (IOException e) {
            throw unwritable(out.toString());
        }
    }

    static FailedException unwritable(String file) {
        return new FailedException(Exit.FILE, Message.error("file.unwritable", Place.file(file)));
    }

    /** A terminal tells its width; elsewhere a line is as long as reads well. */
    static int width() {
        String columns = System.getenv().getOrDefault("COLUMNS", "");
        return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : WIDTH;
    }
}
