package nl.werkmetwerk.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.DiffOutput;
import nl.werkmetwerk.diff.CaseDiff;
import nl.werkmetwerk.files.Narrowing;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.report.Stamp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells what changed between two cases and what that did to the saving. */
@Command(name = "diff")
public final class DiffCommand implements Callable<Integer> {
    @ParentCommand
    private Werkmetwerk program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseFiles cases;

    @Option(names = "--strategy", paramLabel = "NAME", descriptionKey = "diff.strategy")
    private List<String> strategies = List.of();

    @Option(names = "--baseline", paramLabel = "NAME", descriptionKey = "diff.baseline", defaultValue = "separate")
    private String baseline;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CommonOptions options;

    @Override
    public Integer call() {
        cases.require(2);
        output.check(1);
        CaseFiles.Read read =
                cases.read(options, program.in(), spec.commandLine().getErr());
        if (read.exit() != Exit.DONE) {
            return read.exit();
        }
        output.write(
                diff(read.scenarios()),
                options,
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        return Exit.DONE;
    }

    private DiffOutput diff(List<Scenario> scenarios) {
        for (Scenario scenario : scenarios) {
            List<String> known = Narrowing.strategyNames(scenario.of());
            strategies.forEach(name -> Unknown.refuse(scenario, "narrow.strategy", name, known));
            Unknown.refuse(scenario, "narrow.strategy", baseline, known);
        }
        Case a = scenarios.get(0).of();
        Case b = scenarios.get(1).of();
        List<CaseDiff> diffs = chosen(scenarios.get(0), a, b).stream()
                .map(name -> CaseDiff.of(a, b, name, baseline, options.threads()))
                .toList();
        Stamp stamp = Stamps.of(scenarios, "diff", given(), output.date());
        return new DiffOutput(
                names(scenarios),
                diffs,
                stamp,
                OutputOptions.reportOptions(options).texts(),
                output.dialect(),
                output.screen(options));
    }

    /** Names of the cases, or of their files where the cases are called the same. */
    private static List<String> names(List<Scenario> scenarios) {
        List<String> names =
                scenarios.stream().map(scenario -> scenario.of().name()).toList();
        return names.get(0).equals(names.get(1))
                ? scenarios.stream().map(Scenario::file).toList()
                : names;
    }

    /** Those asked for, else the cases' own that both have, else the second baseline. */
    private List<String> chosen(Scenario scenario, Case a, Case b) {
        List<String> other = b.strategies().stream().map(Strategy::name).toList();
        List<String> shared = a.strategies().stream()
                .map(Strategy::name)
                .filter(other::contains)
                .toList();
        List<String> own = shared.isEmpty() ? List.of(Strategy.COINCIDENT.name()) : shared;
        List<String> chosen = strategies.isEmpty() ? own : strategies;
        chosen.forEach(name -> Strategies.requireTwo(scenario, name, baseline));
        return chosen;
    }

    private List<String> given() {
        List<String> given = new ArrayList<>();
        options.settings().forEach(setting -> given.add("--set " + setting));
        strategies.forEach(name -> given.add("--strategy " + name));
        given.add("--baseline " + baseline);
        return given;
    }
}
