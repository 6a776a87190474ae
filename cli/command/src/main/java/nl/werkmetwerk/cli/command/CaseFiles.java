package nl.werkmetwerk.cli.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.werkmetwerk.files.ReadResult;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.text.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The cases of a command line: all are read and checked before anything is done with the first. */
public final class CaseFiles {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "CASE", descriptionKey = "cases")
    private List<String> files = List.of();

    /** As the user named them. */
    public List<String> files() {
        return files;
    }

    /** Takes other files in the place of those named. */
    void replace(List<String> others) {
        files = List.copyOf(others);
    }

    /** @throws FailedException if there are not as many cases as a command works on */
    void require(int count) {
        if (files.size() != count) {
            throw new FailedException(
                    Exit.USAGE,
                    Message.error("cli.cases", Place.file(""), String.valueOf(count), String.valueOf(files.size())));
        }
    }

    /**
     * Reads all cases; what is wrong with any of them goes to {@code err}, and then none is given.
     *
     * @return the scenarios, or the exit code that says why there are none
     * @throws FailedException if standard input is named more than once
     */
    public Read read(CommonOptions options, Werkmetwerk program, PrintWriter err) {
        return read(options, program, err, true);
    }

    /** The same, without what there is to say of the figures of libraries: that stands with the sources of a report. */
    Read readForReport(CommonOptions options, Werkmetwerk program, PrintWriter err) {
        return read(options, program, err, options.verbose());
    }

    private Read read(CommonOptions options, Werkmetwerk program, PrintWriter err, boolean ofFigures) {
        if (Collections.frequency(files, "-") > 1) {
            throw new FailedException(Exit.USAGE, Message.error("cli.stdin", Place.file("")));
        }
        ScenarioReader reader = new ScenarioReader(program.in(), program.defaults());
        List<Scenario> scenarios = new ArrayList<>();
        int exit = Exit.DONE;
        for (String file : files) {
            ReadResult result = reader.read(file, options.settings());
            result.scenario().ifPresent(scenarios::add);
            result.scenario().ifPresent(scenario -> OutputSafety.requireApart(spec, scenario.libraries()));
            tell(result, ofFigures, options, err);
            exit = Math.max(exit, exit(result));
        }
        return new Read(exit == Exit.DONE ? scenarios : List.of(), exit);
    }

    private static void tell(ReadResult result, boolean ofFigures, CommonOptions options, PrintWriter err) {
        Texts texts = options.texts();
        List<Message> messages = result.scenario().map(Scenario::notices).orElse(result.messages());
        boolean silent = result.scenario().isPresent() && options.quiet();
        if (!silent) {
            List<Message> told = messages.stream()
                    .filter(message -> ofFigures || !message.isAboutFigures())
                    .toList();
            MessageLines.print(told, texts, err);
        }
    }

    private static int exit(ReadResult result) {
        if (result.scenario().isPresent()) {
            return Exit.DONE;
        }
        if (result.unopened()) {
            return Exit.FILE;
        }
        return result.wrong().allMatch(message -> message.place().onCommandLine()) ? Exit.USAGE : Exit.INVALID;
    }

    /**
     * What came of reading.
     *
     * @param scenarios all of them, or none
     * @param exit {@link Exit#DONE} when there are scenarios
     */
    public record Read(List<Scenario> scenarios, int exit) {}
}
