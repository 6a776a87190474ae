package nl.werkmetwerk.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.DiffOutput;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.document.CaseHead;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.study.DiffStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what changed between two cases and what that did to the saving. */
@Command(name = "diff")
public final class DiffCommand implements Callable<Integer> {
    @Mixin
    private Inquiry inquiry;

    @Option(names = "--strategy", paramLabel = "NAME", descriptionKey = "diff.strategy")
    private List<String> strategies = List.of();

    @Option(names = "--baseline", paramLabel = "NAME", descriptionKey = "diff.baseline", defaultValue = "separate")
    private String baseline;

    @Override
    public Integer call() {
        inquiry.require(2);
        inquiry.checkOne();
        return inquiry.write(diff(inquiry.read()));
    }

    private DiffOutput diff(List<Scenario> scenarios) {
        for (Scenario scenario : scenarios) {
            Strategies.require(scenario, strategies);
            Strategies.require(scenario, List.of(baseline));
        }
        Case after = scenarios.get(1).of();
        DiffStudy study = new DiffStudy(scenarios.get(0).of(), strategies, baseline);
        study.chosen(after).forEach(name -> Strategies.requireTwo(scenarios.get(0), name, baseline));
        return new DiffOutput(
                names(scenarios),
                scenarios.stream().map(Scenario::of).map(CaseHead::of).toList(),
                study.run(after, inquiry.run()),
                inquiry.stamp(scenarios),
                inquiry.texts(after),
                inquiry.dialect(),
                inquiry.screen());
    }

    /** Names of the cases, or of their files where the cases are called the same. */
    private static List<String> names(List<Scenario> scenarios) {
        List<String> names =
                scenarios.stream().map(scenario -> scenario.of().name()).toList();
        return names.get(0).equals(names.get(1))
                ? scenarios.stream().map(Scenario::file).toList()
                : names;
    }
}
