package nl.werkmetwerk.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.OptimiseOutput;
import nl.werkmetwerk.cli.report.OptimiseResult;
import nl.werkmetwerk.cli.report.Stamp;
import nl.werkmetwerk.cli.scenario.Scenario;
import nl.werkmetwerk.cli.text.Message;
import nl.werkmetwerk.cli.text.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Finds the best years and methods, with a bound on what can be better. */
@Command(name = "optimise")
public final class OptimiseCommand implements Callable<Integer> {
    @ParentCommand
    private Werkmetwerk program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseFiles cases;

    @Option(names = "--gap", paramLabel = "FRACTION", descriptionKey = "optimise.gap", defaultValue = "1e-6")
    private double gap;

    @Option(names = "--time", paramLabel = "TIME", descriptionKey = "optimise.time", defaultValue = "60s")
    private String time;

    @Option(names = "--write", paramLabel = "CASE2", descriptionKey = "optimise.write")
    private Path target;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CommonOptions options;

    @Override
    public Integer call() {
        Duration limit = limit();
        output.check(cases.files().size());
        PrintWriter err = spec.commandLine().getErr();
        CaseFiles.Read read = cases.read(options, program.in(), err);
        if (read.exit() != Exit.DONE) {
            return read.exit();
        }
        Optional<WrittenCase> written = Optional.ofNullable(target).map(file -> WrittenCase.of(cases, options, file));
        program.interruption().arm();
        Optimising results = new Optimising(
                read.scenarios(), gap, limit, options, program.interruption(), err, this::stamp,
                result -> handled(result, written));
        output.write(
                new OptimiseOutput(
                        results, OutputOptions.reportOptions(options), output.dialect(), OutputOptions.width()),
                options, spec.commandLine().getOut(), err);
        return results.unanswered() ? Exit.NO : Exit.DONE;
    }

    private Duration limit() {
        if (!(gap >= 0)) {
            throw new FailedException(Exit.USAGE, Message.error("cli.gap", Place.file(""), String.valueOf(gap)));
        }
        return Deadline.parse(time)
                .orElseThrow(() -> new FailedException(Exit.USAGE, Message.error("cli.time", Place.file(""), time)));
    }

    private OptimiseResult handled(OptimiseResult result, Optional<WrittenCase> written) {
        written.flatMap(file -> file.write(result)).filter(told -> !options.quiet()).ifPresent(spec.commandLine().getErr()::println);
        if (output.json() && !options.quiet()) {
            Optimising.sentences(result, OutputOptions.reportOptions(options).texts())
                    .forEach(spec.commandLine().getErr()::println);
        }
        return result;
    }

    private Stamp stamp(Scenario scenario) {
        return Stamps.of(scenario, "optimise", given(), output.date());
    }

    /** The options that change a result. */
    private List<String> given() {
        List<String> given = new ArrayList<>();
        options.settings().forEach(setting -> given.add("--set " + setting));
        given.add("--gap " + gap);
        given.add("--time " + time);
        return given;
    }
}
