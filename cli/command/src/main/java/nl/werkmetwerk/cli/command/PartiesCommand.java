package nl.werkmetwerk.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.Accounts;
import nl.werkmetwerk.cli.output.PartiesResult;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.parties.ClosingBalance;
import nl.werkmetwerk.parties.PartyAnalysis;
import nl.werkmetwerk.parties.PartyAnalyst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows who gains by a strategy, who pays whom, who would walk away, and whether the money is there. */
@Command(name = "parties")
public final class PartiesCommand implements Callable<Integer> {
    @ParentCommand
    private Werkmetwerk program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseFiles cases;

    @Option(names = "--strategy", paramLabel = "NAME", descriptionKey = "parties.strategy")
    private String strategy;

    @Option(names = "--require-closing", descriptionKey = "parties.closing")
    private boolean requireClosing;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CommonOptions options;

    private boolean closes = true;

    @Override
    public Integer call() {
        output.check(cases.files().size());
        CaseFiles.Read read =
                cases.read(options, program.in(), spec.commandLine().getErr());
        if (read.exit() != Exit.DONE) {
            return read.exit();
        }
        if (strategy != null) {
            read.scenarios().forEach(scenario -> Strategies.require(scenario, List.of(strategy)));
        }
        closes = true;
        output.write(
                read.scenarios().stream().map(this::result).iterator(),
                options,
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        return requireClosing && !closes ? Exit.NO : Exit.DONE;
    }

    private PartiesResult result(Scenario scenario) {
        Strategy chosen = strategy == null ? Strategies.last(scenario.of()) : Strategies.named(scenario.of(), strategy);
        PartyAnalysis analysis = PartyAnalyst.analyse(scenario.of(), chosen);
        closes &= analysis.closing().total().closes()
                && analysis.closing().byParty().values().stream().allMatch(ClosingBalance::closes);
        return new PartiesResult(
                analysis,
                Accounts.budget(scenario.of(), Strategies.against(chosen)),
                Stamps.of(scenario, "parties", given(), output.date()),
                Stamps.origins(scenario),
                OutputOptions.reportOptions(options));
    }

    private List<String> given() {
        List<String> given = new ArrayList<>();
        options.settings().forEach(setting -> given.add("--set " + setting));
        if (strategy != null) {
            given.add("--strategy " + strategy);
        }
        return given;
    }
}
