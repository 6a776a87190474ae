package nl.werkmetwerk.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.PartiesResult;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.study.PartyAnswer;
import nl.werkmetwerk.study.PartyStudy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who gains by a strategy, who pays whom, who would walk away, and whether the money is there. */
@Command(name = "parties")
public final class PartiesCommand implements Callable<Integer> {
    @Mixin
    private Inquiry inquiry;

    @Option(names = "--strategy", paramLabel = "NAME", descriptionKey = "parties.strategy")
    private @Nullable String strategy;

    @Option(names = "--require-closing", descriptionKey = "parties.closing")
    private boolean requireClosing;

    private boolean closes = true;

    @Override
    public Integer call() {
        closes = true;
        int exit = inquiry.answer(this::check, this::result);
        return requireClosing && !closes ? Exit.NO : exit;
    }

    private void check(Scenario scenario) {
        Optional.ofNullable(strategy).ifPresent(name -> Strategies.require(scenario, List.of(name)));
    }

    private PartiesResult result(Scenario scenario) {
        PartyAnswer answer = new PartyStudy(Optional.ofNullable(strategy)).run(scenario.of(), inquiry.run());
        closes &= answer.closes();
        return new PartiesResult(
                answer,
                strategy == null,
                inquiry.stamp(scenario),
                inquiry.origins(scenario),
                inquiry.shown(scenario.of()));
    }
}
