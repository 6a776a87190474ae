package nl.werkmetwerk.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.SensitivityResult;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.study.SensitivityStudy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what a saving hangs on, and where it turns into a loss. */
@Command(name = "sensitivity")
public final class SensitivityCommand implements Callable<Integer> {
    private static final int TWO = 2;

    @Mixin
    private Inquiry inquiry;

    @Option(names = "--strategy", paramLabel = "NAME", descriptionKey = "sensitivity.strategy")
    private @Nullable String strategy;

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

    @Override
    public Integer call() {
        if (!(part > 0 && part < 1)) {
            throw new FailedException(Exit.USAGE, Message.error("cli.part", Place.file(""), part));
        }
        if (!table.isEmpty() && (table.size() != TWO || table.get(0).equals(table.get(1)))) {
            throw new FailedException(Exit.USAGE, Message.error("cli.table", Place.file("")));
        }
        SensitivityStudy study = new SensitivityStudy(Optional.ofNullable(strategy), baseline, part, table);
        return inquiry.answerOne(scenario -> check(scenario, study), scenario -> result(scenario, study));
    }

    private void check(Scenario scenario, SensitivityStudy study) {
        Optional.ofNullable(strategy).ifPresent(name -> Strategies.require(scenario, List.of(name)));
        Strategies.require(scenario, List.of(baseline));
        Strategies.requireTwo(scenario, study.chosen(scenario.of()), baseline);
        if (!table.isEmpty()) {
            List<String> known = study.assumptions(scenario.of());
            table.forEach(id -> Unknown.refuse(scenario, "narrow.assumption", id, known));
        }
    }

    private SensitivityResult result(Scenario scenario, SensitivityStudy study) {
        return new SensitivityResult(
                study.run(scenario.of(), inquiry.run()),
                strategy == null,
                inquiry.stamp(scenario),
                inquiry.shown(scenario.of()));
    }
}
