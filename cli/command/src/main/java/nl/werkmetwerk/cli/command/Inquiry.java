package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.werkmetwerk.cli.output.MappedResult;
import nl.werkmetwerk.cli.output.OpportunityResult;
import nl.werkmetwerk.cli.output.OutputFormat;
import nl.werkmetwerk.cli.output.ReportedResult;
import nl.werkmetwerk.cli.output.ResultOutput;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.report.Origin;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.table.CsvDialect;
import nl.werkmetwerk.report.table.Screen;
import nl.werkmetwerk.study.Run;
import nl.werkmetwerk.workbook.compare.WorkbookReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * What every command has that asks something about cases: which cases, how it is worked out, where the answer goes; and
 * the way between them. It is refused before anything is computed what cannot be written or is not in a case.
 */
public final class Inquiry {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private CaseFiles cases;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CommonOptions options;

    /**
     * The way of most commands: all cases are read, each is checked, then answered and written one after another;
     * after Ctrl-C the rest is not begun.
     *
     * @param check refuses what does not fit a case
     * @param answer gives the result of a case
     * @return exit code
     */
    int answer(Consumer<Scenario> check, Function<Scenario, ? extends ReportedResult> answer) {
        return answer(OutputFormat.USUAL, check, answer);
    }

    /** The same for a command whose answer has more forms. */
    int answer(
            Set<OutputFormat> possible, Consumer<Scenario> check, Function<Scenario, ? extends ReportedResult> answer) {
        check(possible);
        List<Scenario> scenarios = read();
        scenarios.forEach(check);
        return write(scenarios.stream()
                .takeWhile(scenario -> !interruption().requested())
                .map(answer)
                .iterator());
    }

    /** The same for a command about one case. */
    int answerOne(Consumer<Scenario> check, Function<Scenario, ? extends ReportedResult> answer) {
        cases.require(1);
        return answer(check, answer);
    }

    /** Takes the case that registers are stacked to in their place, where those are named. */
    void stack(RegisterArguments registers) {
        cases.replace(registers.stacked(cases.files(), options.texts(), options.quiet(), err()));
    }

    /**
     * The portfolio in the place of the case; from now on its cases stand there.
     *
     * @throws FailedException if it cannot be read, or one of its files would be written
     */
    NamedPortfolio portfolio() {
        NamedPortfolio named = NamedPortfolio.read(cases.files().get(0), options.texts(), err());
        OutputSafety.requireApart(spec, named.files());
        cases.replace(named.cases());
        return named;
    }

    /** @throws FailedException if there are not as many cases as a command is about */
    void require(int count) {
        cases.require(count);
    }

    /** @throws FailedException if the answers cannot be written in the form or file asked for */
    void check(Set<OutputFormat> possible) {
        output.check(cases.files().size(), possible);
    }

    /**
     * The same where all cases go into one answer.
     *
     * @throws FailedException if the answer cannot be written in the form or file asked for
     */
    void checkOne() {
        output.check(1);
    }

    /** @throws FailedException if one cannot be read or is not valid; what is wrong was told */
    List<Scenario> read() {
        CaseFiles.Read read = cases.readForReport(options, program(), err());
        if (read.exit() != Exit.DONE) {
            throw new FailedException(read.exit());
        }
        return read.scenarios();
    }

    int write(Iterator<? extends ReportedResult> results) {
        output.write(results, options, out(), err());
        return Exit.DONE;
    }

    int writeMapped(Iterator<? extends MappedResult> results) {
        output.writeMapped(results, options, out(), err());
        return Exit.DONE;
    }

    int writePaged(Iterator<OpportunityResult> results) {
        output.writePaged(results, options, out(), err());
        return Exit.DONE;
    }

    int write(ResultOutput result) {
        output.write(result, options, out(), err());
        return Exit.DONE;
    }

    /** Writes the workbook of a comparison, with the ledger beside it where that does not fit in a sheet. */
    void writeWorkbook(WorkbookReport report, OutputStream to) throws IOException {
        output.writeWorkbook(report, to, options, err());
    }

    /** The case to be written with a strategy added to it, if that was asked for. */
    Optional<WrittenCase> writing(@Nullable Path target) {
        return Optional.ofNullable(target).map(file -> WrittenCase.of(cases, options, file));
    }

    /** On the threads asked for. */
    Run run() {
        return Run.DEFAULT.withThreads(options.threads());
    }

    /** How far draws are, told when it takes long. */
    DrawProgress drawProgress() {
        return new DrawProgress(err(), options.texts(), options.quiet());
    }

    Stamp stamp(Scenario scenario) {
        return stamp(List.of(scenario));
    }

    Stamp stamp(List<Scenario> scenarios) {
        return Stamps.of(
                scenarios,
                program().defaults(),
                spec.name(),
                Given.options(spec.commandLine().getParseResult()),
                output.date());
    }

    Stamp stamp(NamedPortfolio portfolio, List<Scenario> scenarios) {
        return stamp(scenarios).after(portfolio.input());
    }

    /** Where the parts of a case come from. */
    List<Origin> origins(Scenario scenario) {
        return Stamps.origins(scenario, options.texts());
    }

    /** Language and length of a report, with what the case calls its things. */
    ReportOptions shown(Case of) {
        ReportOptions usual = OutputOptions.reportOptions(options);
        return new ReportOptions(words(usual.texts()).of(of), usual.verbose());
    }

    /** A list of figures has the names of the case; for programs it is the same in every language. */
    private ReportTexts words(ReportTexts usual) {
        if (chosen() != OutputFormat.CSV) {
            return usual;
        }
        return (dialect() == CsvDialect.PLAIN ? ReportTexts.of(Locale.ENGLISH) : usual).asInCase();
    }

    ReportTexts texts() {
        return OutputOptions.reportOptions(options).texts();
    }

    /** The words of a report on a case. */
    ReportTexts texts(Case of) {
        return shown(of).texts();
    }

    /** The form of the answer. */
    OutputFormat chosen() {
        return output.chosen();
    }

    /** Whether the answer is a file of tables, in which one looks things up: it has everything. */
    boolean listsAll() {
        return chosen() == OutputFormat.XLSX || chosen() == OutputFormat.CSV;
    }

    /** Whether the answer is read by a program rather than by people. */
    boolean isForPrograms() {
        return chosen() == OutputFormat.JSON || chosen() == OutputFormat.CSV;
    }

    CsvDialect dialect() {
        return output.dialect();
    }

    Screen screen() {
        return output.screen(options);
    }

    CommonOptions options() {
        return options;
    }

    Interruption interruption() {
        return program().interruption();
    }

    /** Tells something beside the answer, unless that is not wanted. */
    void tell(String line) {
        if (!options.quiet()) {
            err().println(line);
        }
    }

    /** Tells what deserves doubt, unless that is not wanted. */
    void tell(Message message) {
        tell(message.in(options.texts()));
    }

    /** Tells that something was written, unless that is not wanted. */
    void tellWritten(Path what) {
        tell(options.texts().get("out.written", what.toString()));
    }

    /** @throws FailedException if the pictures of more cases would go into one folder, or it cannot be made */
    void requirePlaceFor(Path folder) {
        if (cases.files().size() > 1) {
            throw new FailedException(Exit.USAGE, Message.error("out.oneCaseFolder", Place.file(folder.toString())));
        }
        OutputOptions.requirePlaceFor(folder);
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private Werkmetwerk program() {
        return (Werkmetwerk) spec.parent().userObject();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
