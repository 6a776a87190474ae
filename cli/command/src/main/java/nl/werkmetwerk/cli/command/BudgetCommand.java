package nl.werkmetwerk.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.werkmetwerk.budget.Budgeter;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.cli.output.BudgetResult;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.model.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows what strategies do to the municipal budget, in nominal money. */
@Command(name = "budget")
public final class BudgetCommand implements Callable<Integer> {
    @ParentCommand
    private Werkmetwerk program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseFiles cases;

    @Option(names = "--strategy", paramLabel = "NAME", descriptionKey = "budget.strategy")
    private List<String> strategies = List.of();

    @Mixin
    private OutputOptions output;

    @Mixin
    private CommonOptions options;

    @Override
    public Integer call() {
        output.check(cases.files().size());
        CaseFiles.Read read =
                cases.read(options, program.in(), spec.commandLine().getErr());
        if (read.exit() != Exit.DONE) {
            return read.exit();
        }
        read.scenarios().forEach(scenario -> Strategies.require(scenario, strategies));
        output.write(
                read.scenarios().stream().map(this::result).iterator(),
                options,
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        return Exit.DONE;
    }

    private BudgetResult result(Scenario scenario) {
        return new BudgetResult(
                budget(scenario.of()),
                Stamps.of(scenario, "budget", given(), output.date()),
                Stamps.origins(scenario),
                OutputOptions.reportOptions(options));
    }

    private MunicipalBudget budget(Case of) {
        return strategies.isEmpty()
                ? Budgeter.budget(of)
                : Budgeter.budget(
                        of,
                        strategies.stream()
                                .distinct()
                                .map(name -> Strategies.named(of, name))
                                .toList());
    }

    private List<String> given() {
        List<String> given = new ArrayList<>();
        options.settings().forEach(setting -> given.add("--set " + setting));
        strategies.forEach(name -> given.add("--strategy " + name));
        return given;
    }
}
