package nl.werkmetwerk.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.PackageOutput;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.neighbourhood.PackageQuestion;
import nl.werkmetwerk.neighbourhood.PackageResult;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.study.PackageStudy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what more can be done now that the street is open anyway, and ways to choose of it. */
@Command(name = "package")
public final class PackageCommand implements Callable<Integer> {
    @Mixin
    private Inquiry inquiry;

    @Mixin
    private ResidentArguments residents;

    @Mixin
    private PackageFiles writing;

    @Option(names = "--front", paramLabel = "N", descriptionKey = "package.front", defaultValue = "50")
    private int front;

    @Option(names = "--require-bound", paramLabel = "FRACTION", descriptionKey = "package.requireBound")
    private @Nullable Double requiredGap;

    @Override
    public Integer call() {
        check();
        inquiry.check(PackageOutput.FORMATS);
        writing.check(inquiry);
        List<Scenario> scenarios = inquiry.read();
        List<PackageQuestion> questions = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            PackageQuestion question = residents.question(scenario, front, inquiry);
            writing.check(scenario, question);
            questions.add(question);
        }
        List<PackageOutput> results = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            results.add(result(scenarios.get(i), questions.get(i)));
        }
        int exit = inquiry.write(results.iterator());
        boolean open = results.stream().anyMatch(result -> exceedsGap(result.result()));
        return open ? Exit.NO : exit;
    }

    private void check() {
        if (front < 1) {
            throw new FailedException(Exit.USAGE, Message.error("cli.front", Place.file(""), front));
        }
        if (requiredGap != null && !(requiredGap >= 0)) {
            throw new FailedException(
                    Exit.USAGE, Message.error("cli.gap", Place.file(""), String.valueOf(requiredGap)));
        }
    }

    private PackageOutput result(Scenario scenario, PackageQuestion question) {
        PackageResult result = new PackageStudy(question).run(scenario.of(), inquiry.run());
        ReportOptions usual = inquiry.shown(scenario.of());
        writing.write(scenario, result, inquiry);
        return new PackageOutput(
                result,
                inquiry.stamp(scenario),
                new ReportOptions(usual.texts(), usual.verbose() || inquiry.listsAll()));
    }

    private boolean exceedsGap(PackageResult result) {
        return requiredGap != null
                && result.choices().stream().anyMatch(choice -> choice.gap().orElse(0) > requiredGap);
    }
}
