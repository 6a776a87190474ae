package nl.werkmetwerk.cli.command;

import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.PrinciplesResult;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.study.PrincipleStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what sub-projects prove, what one street here may expect of it, and what rolling it out brings. */
@Command(name = "principles")
public final class PrinciplesCommand implements Callable<Integer> {
    @Mixin
    private Inquiry inquiry;

    @Override
    public Integer call() {
        return inquiry.answer(PrinciplesCommand::check, this::result);
    }

    private static void check(Scenario scenario) {
        if (scenario.of().principles().isEmpty()) {
            throw new FailedException(Exit.INVALID, Message.error("principles.none", Place.file(scenario.file())));
        }
    }

    private PrinciplesResult result(Scenario scenario) {
        ReportOptions usual = inquiry.shown(scenario.of());
        return new PrinciplesResult(
                new PrincipleStudy().run(scenario.of(), inquiry.run()),
                inquiry.stamp(scenario),
                new ReportOptions(usual.texts(), usual.verbose() || inquiry.listsAll()));
    }
}
