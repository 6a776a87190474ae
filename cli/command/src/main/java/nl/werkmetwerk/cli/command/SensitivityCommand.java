package nl.werkmetwerk.cli.command;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.SensitivityResult;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.report.Stamp;
import nl.werkmetwerk.uncertainty.sensitivity.Assumption;
import nl.werkmetwerk.uncertainty.sensitivity.SensitivityAnalyst;
import nl.werkmetwerk.uncertainty.sensitivity.TwoWayTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows what a saving hangs on, and where it turns into a loss. */
@Command(name = "sensitivity")
public final class SensitivityCommand implements Callable<Integer> {
    private static final int TWO = 2;

    @ParentCommand
    private Werkmetwerk program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseFiles cases;

    @Option(names = "--strategy", paramLabel = "NAME", descriptionKey = "sensitivity.strategy")
    private String strategy;

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            descriptionKey = "sensitivity.baseline",
            defaultValue = "separate")
    private String baseline;

    @Option(names = "--part", paramLabel = "FRACTION", descriptionKey = "sensitivity.part", defaultValue = "0.2")
    private double part;

    @Option(names = "--table", paramLabel = "ID", split = ",", descriptionKey = "sensitivity.table")
    private List<String> table = List.of();

    @Mixin
    private OutputOptions output;

    @Mixin
    private CommonOptions options;

    @Override
    public Integer call() {
        cases.require(1);
        output.check(1);
        if (!(part > 0 && part < 1)) {
            throw new FailedException(Exit.USAGE, Message.error("cli.part", Place.file(""), part));
        }
        if (!table.isEmpty() && (table.size() != TWO || table.get(0).equals(table.get(1)))) {
            throw new FailedException(Exit.USAGE, Message.error("cli.table", Place.file("")));
        }
        CaseFiles.Read read =
                cases.read(options, program.in(), spec.commandLine().getErr());
        if (read.exit() != Exit.DONE) {
            return read.exit();
        }
        Iterator<SensitivityResult> results =
                List.of(result(read.scenarios().get(0))).iterator();
        output.write(
                results,
                options,
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        return Exit.DONE;
    }

    private SensitivityResult result(Scenario scenario) {
        Case of = scenario.of();
        String chosen = strategy != null ? strategy : Strategies.last(of).name();
        Strategies.require(scenario, chosen, baseline);
        SensitivityAnalyst analyst =
                new SensitivityAnalyst(of, Strategies.named(of, chosen), Strategies.named(of, baseline), part);
        Optional<TwoWayTable> two = table.isEmpty()
                ? Optional.empty()
                : Optional.of(analyst.table(
                        assumption(scenario, analyst, table.get(0)), assumption(scenario, analyst, table.get(1))));
        Stamp stamp = Stamps.of(scenario, "sensitivity", given(chosen), output.date());
        return new SensitivityResult(
                analyst.analyse(),
                two,
                stamp,
                OutputOptions.reportOptions(options).texts());
    }

    private static Assumption assumption(Scenario scenario, SensitivityAnalyst analyst, String id) {
        List<String> known = analyst.assumptions().stream().map(Assumption::id).toList();
        Unknown.refuse(scenario, "narrow.assumption", id, known);
        return analyst.assumptions().get(known.indexOf(id));
    }

    private List<String> given(String chosen) {
        List<String> given = new ArrayList<>();
        options.settings().forEach(setting -> given.add("--set " + setting));
        given.add("--strategy " + chosen);
        given.add("--baseline " + baseline);
        given.add("--part " + part);
        if (!table.isEmpty()) {
            given.add("--table " + String.join(",", table));
        }
        return given;
    }
}
