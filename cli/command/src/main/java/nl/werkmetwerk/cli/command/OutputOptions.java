package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.cli.output.BesideFile;
import nl.werkmetwerk.cli.output.MapOutput;
import nl.werkmetwerk.cli.output.MappedResult;
import nl.werkmetwerk.cli.output.OpportunityResult;
import nl.werkmetwerk.cli.output.OutputFormat;
import nl.werkmetwerk.cli.output.PageOutput;
import nl.werkmetwerk.cli.output.ReportedResult;
import nl.werkmetwerk.cli.output.ReportsOutput;
import nl.werkmetwerk.cli.output.ResultOutput;
import nl.werkmetwerk.files.OutputFile;
import nl.werkmetwerk.files.TemporaryFolder;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.table.CsvDialect;
import nl.werkmetwerk.report.table.Emphasis;
import nl.werkmetwerk.report.table.Screen;
import nl.werkmetwerk.workbook.compare.WorkbookReport;
import nl.werkmetwerk.workbook.ledger.LedgerFile;
import nl.werkmetwerk.workbook.sheet.LedgerTooLongException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Options on the form of a result and where it goes. */
public final class OutputOptions {
    private static final int WIDTH = 100;

    /** They come by way of files in the temporary folder. */
    private static final Set<OutputFormat> MADE_IN_PASSING =
            Set.of(OutputFormat.XLSX, OutputFormat.DOCX, OutputFormat.GPKG);

    @ArgGroup(validate = false, exclusive = false, headingKey = "group.report", order = 50)
    private Form form = new Form();

    /** Options on the report. */
    private static final class Form {
        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                descriptionKey = "format",
                completionCandidates = UsualForms.class)
        private @Nullable String format;

        @Option(
                names = {"-o", "--out"},
                paramLabel = "FILE",
                descriptionKey = "out")
        private @Nullable Path out;

        @Option(names = "--csv-dialect", paramLabel = "DIALECT", descriptionKey = "csvDialect", defaultValue = "plain")
        private CsvDialect dialect = CsvDialect.PLAIN;

        @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
        private @Nullable LocalDate date;
    }

    /** The date of the report, if the user gave one. */
    Optional<LocalDate> date() {
        return Optional.ofNullable(form.date);
    }

    /** Forms to complete a command line with. */
    private static final class UsualForms extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        UsualForms() {
            super(names(OutputFormat.USUAL));
        }
    }

    private static List<String> names(Set<OutputFormat> formats) {
        return formats.stream()
                .filter(OutputFormat::isText)
                .map(OutputFormat::option)
                .toList();
    }

    /** @throws FailedException if the file cannot hold the results of so many cases, or a form is none of the usual */
    void check(int cases) {
        check(cases, OutputFormat.USUAL);
    }

    /** @throws FailedException if the file cannot hold the results of so many cases, or a form is not possible */
    void check(int cases, Set<OutputFormat> possible) {
        if (form.format != null && !names(possible).contains(form.format.toLowerCase(Locale.ROOT))) {
            throw new FailedException(
                    Exit.USAGE,
                    Message.error(
                            "cli.value",
                            Place.file(""),
                            form.format,
                            "--format",
                            Phrase.of("cli.allowed", names(possible))));
        }
        Path out = form.out;
        if (out == null) {
            return;
        }
        OutputFormat chosen = OutputFormat.of(out)
                .filter(possible::contains)
                .orElseThrow(() -> new FailedException(
                        Exit.USAGE,
                        Message.error(
                                "out.extension",
                                Place.file(""),
                                out.toString(),
                                possible.stream().map(OutputFormat::extension).toList())));
        if (form.format != null && named(form.format) != chosen) {
            throw new FailedException(Exit.USAGE, Message.error("out.twoFormats", Place.file(""), out.toString()));
        }
        if (chosen.isOfOneCase() && cases > 1) {
            throw new FailedException(Exit.USAGE, Message.error("out.oneCase", Place.file(""), out.toString()));
        }
        requireFolder(out);
    }

    /** Writes the workbook of a comparison with its progress, and the ledger beside it where that does not fit in a sheet. */
    void writeWorkbook(WorkbookReport report, OutputStream to, CommonOptions common, PrintWriter err)
            throws IOException {
        List<String> beside = new ArrayList<>();
        LedgerFile.Opener opener = () -> {
            BesideFile file = BesideFile.of(file(), form.dialect);
            beside.add(file.name());
            return file;
        };
        try (Progress progress = new Progress(err, common.texts(), "out.progress", common.quiet())) {
            report.write(to, opener, progress);
        }
        if (!common.quiet()) {
            beside.forEach(name -> err.println(common.texts().get("out.written", name)));
        }
    }

    /** Writes the results of cases to the file asked for, else to standard output. */
    void write(
            Iterator<? extends ReportedResult> results, CommonOptions common, PrintWriter standard, PrintWriter err) {
        write(reports(results, common), common, standard, err);
    }

    /** Writes the results of cases to the file asked for, else to standard output; as a map too. */
    void writeMapped(
            Iterator<? extends MappedResult> results, CommonOptions common, PrintWriter standard, PrintWriter err) {
        write(new MapOutput(results, reports(results, common)), common, standard, err);
    }

    /** Writes opportunities to the file asked for, else to standard output; as a page or a map too. */
    void writePaged(Iterator<OpportunityResult> results, CommonOptions common, PrintWriter standard, PrintWriter err) {
        write(new PageOutput(results, new MapOutput(results, reports(results, common))), common, standard, err);
    }

    private ReportsOutput reports(Iterator<? extends ReportedResult> results, CommonOptions common) {
        return new ReportsOutput(results, reportOptions(common).texts().figures(), form.dialect, screen(common));
    }

    /** Writes a result to the file asked for, else to standard output. */
    void write(ResultOutput output, CommonOptions common, PrintWriter standard, PrintWriter err) {
        Path out = form.out;
        if (out == null) {
            print(output, standard);
        } else {
            save(output, out);
            if (!common.quiet()) {
                err.println(common.texts().get("out.written", out.toString()));
            }
        }
    }

    static ReportOptions reportOptions(CommonOptions common) {
        return new ReportOptions(ReportTexts.of(common.language().locale()), common.verbose());
    }

    /** The form of the result; of the file to write, when there is one. */
    OutputFormat chosen() {
        return form.out != null
                ? OutputFormat.of(form.out).orElseThrow()
                : form.format == null ? OutputFormat.TABLE : named(form.format);
    }

    private static OutputFormat named(String format) {
        return OutputFormat.valueOf(format.toUpperCase(Locale.ROOT));
    }

    /** What a workbook is written to. */
    private Path file() {
        return Objects.requireNonNull(form.out, "a workbook goes to a file");
    }

    CsvDialect dialect() {
        return form.dialect;
    }

    private void print(ResultOutput output, PrintWriter standard) {
        try {
            output.write(chosen(), standard);
        } catch (IOException e) {
            throw Unwritable.of("-", e);
        }
    }

    private void save(ResultOutput output, Path out) {
        try {
            OutputFile.write(out, stream -> save(output, stream));
        } catch (LedgerTooLongException e) {
            throw new FailedException(Exit.FILE, Message.error("out.ledger", Place.file(out.toString())));
        } catch (IOException e) {
            throw Unwritable.of(out.toString(), e);
        }
    }

    private void save(ResultOutput output, OutputStream file) throws IOException {
        OutputFormat chosen = chosen();
        if (MADE_IN_PASSING.contains(chosen)) {
            TemporaryFolder.require();
        }
        if (chosen == OutputFormat.XLSX) {
            output.writeWorkbook(file);
        } else if (chosen == OutputFormat.DOCX) {
            output.writeMemo(file);
        } else if (chosen == OutputFormat.GPKG) {
            output.writeGeoPackage(file);
        } else {
            CsvDialect signs = chosen == OutputFormat.CSV ? form.dialect : CsvDialect.PLAIN;
            output.write(chosen, signs.open(file));
        }
    }

    /** Told before anything is computed. */
    static void requireFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new FailedException(Exit.FILE, Message.error("file.onfolder", Place.file(file.toString())));
        }
        if (folder != null && !Files.isDirectory(folder)) {
            String named = file.getParent() == null
                    ? folder.toString()
                    : file.getParent().toString();
            throw new FailedException(Exit.FILE, Message.error("file.nofolder", Place.file(file.toString()), named));
        }
    }

    /** A folder that files are written into: it is there, or can be made. */
    static void requirePlaceFor(Path folder) {
        if (!Files.isDirectory(folder)) {
            requireFolder(folder);
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FailedException(Exit.FILE, Message.error("file.onfile", Place.file(folder.toString())));
        }
    }

    /** Where standard output is shown; files are never coloured. */
    Screen screen(CommonOptions common) {
        return new Screen(width(), form.out == null && common.colored() ? Emphasis.COLOR : Emphasis.NONE);
    }

    /** A terminal tells its width; elsewhere a line is as long as reads well. */
    static int width() {
        String columns = System.getenv().getOrDefault("COLUMNS", "");
        return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : WIDTH;
    }
}
