package nl.werkmetwerk.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.BudgetResult;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.study.BudgetStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what strategies do to the municipal budget, in nominal money. */
@Command(name = "budget")
public final class BudgetCommand implements Callable<Integer> {
    @Mixin
    private Inquiry inquiry;

    @Option(names = "--strategy", paramLabel = "NAME", descriptionKey = "budget.strategy")
    private List<String> strategies = List.of();

    @Override
    public Integer call() {
        return inquiry.answer(scenario -> Strategies.require(scenario, strategies), this::result);
    }

    private BudgetResult result(Scenario scenario) {
        return new BudgetResult(
                new BudgetStudy(strategies).run(scenario.of(), inquiry.run()),
                inquiry.stamp(scenario),
                inquiry.origins(scenario),
                inquiry.shown(scenario.of()));
    }
}
