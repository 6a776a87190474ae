package nl.werkmetwerk.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.OutputFormat;
import nl.werkmetwerk.cli.output.RulesResult;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.optimise.RuleGrid;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.study.Chances;
import nl.werkmetwerk.study.RuleAnswer;
import nl.werkmetwerk.study.RuleStudy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the few rules that carry furthest over a case, and says them in words. */
@Command(name = "rules")
public final class RulesCommand implements Callable<Integer> {
    private static final int LONGEST = 1_000_000;

    /** What a section has without its being an attribute of the user's. */
    private static final List<String> ALWAYS = List.of("households", "district", "city");

    @Mixin
    private Inquiry inquiry;

    @Option(names = "--max", paramLabel = "N", descriptionKey = "rules.max", converter = Count.class)
    private int most = RuleStudy.DEFAULT.most();

    @Option(names = "--within", paramLabel = "YEARS", descriptionKey = "rules.within", split = ",")
    private List<Integer> within = RuleGrid.DEFAULT.within();

    @Option(names = "--wait", paramLabel = "YEARS", descriptionKey = "rules.wait", split = ",")
    private List<Integer> waits = RuleGrid.DEFAULT.waits();

    @Option(names = "--by", paramLabel = "ATTRIBUTE", descriptionKey = "rules.by")
    private @Nullable String by;

    @Option(names = "--optimum", descriptionKey = "rules.optimum")
    private boolean optimum;

    @Option(names = "--chances", negatable = true, descriptionKey = "chances")
    private @Nullable Boolean chances;

    @Option(names = "--write", paramLabel = "CASE2", descriptionKey = "rules.write")
    private @Nullable Path target;

    private boolean unwritten;

    @Override
    public Integer call() {
        check("--within", within);
        check("--wait", waits);
        inquiry.check(OutputFormat.USUAL);
        List<Scenario> scenarios = inquiry.read();
        scenarios.forEach(this::check);
        Optional<WrittenCase> written = inquiry.writing(target);
        int exit = inquiry.write(
                scenarios.stream().map(scenario -> found(scenario, written)).iterator());
        return unwritten ? Exit.NO : exit;
    }

    private static void check(String option, List<Integer> years) {
        for (int each : years) {
            if (each < 0 || each > LONGEST) {
                throw new FailedException(
                        Exit.USAGE, Message.error("cli.years", Place.file(""), each, option, LONGEST));
            }
        }
    }

    private void check(Scenario scenario) {
        if (by != null && !ALWAYS.contains(by)) {
            Unknown.refuse(scenario, "narrow.attribute", by, attributes(scenario.of()));
        }
        if (target != null && scenario.of().strategy(RuleAnswer.NAME).isPresent()) {
            throw new FailedException(
                    Exit.INVALID, Message.error("write.nameTaken", Place.file(scenario.file()), RuleAnswer.NAME));
        }
    }

    private static List<String> attributes(Case of) {
        List<String> known = new ArrayList<>(ALWAYS);
        of.sections().stream()
                .flatMap(section -> section.attributes().keySet().stream())
                .distinct()
                .forEach(known::add);
        return known;
    }

    private RulesResult found(Scenario scenario, Optional<WrittenCase> written) {
        RuleStudy study = new RuleStudy(new RuleGrid(within, waits), most, Optional.ofNullable(by), optimum, chances());
        RuleAnswer answer = study.run(scenario.of(), inquiry.run());
        written.ifPresent(file -> write(answer, file));
        ReportOptions usual = inquiry.shown(scenario.of());
        return new RulesResult(
                answer,
                inquiry.stamp(scenario),
                new ReportOptions(usual.texts(), usual.verbose() || inquiry.listsAll()));
    }

    private void write(RuleAnswer answer, WrittenCase file) {
        Optional<Strategy> strategy = answer.strategy();
        unwritten = strategy.isEmpty();
        inquiry.tell(strategy.map(file::write)
                .orElseGet(() -> inquiry.options().texts().get("write.noRule", String.valueOf(target))));
    }

    /** As asked for; else for people, and not for programs, which ask for what they need. */
    private Chances chances() {
        if (chances != null) {
            return chances ? Chances.ALWAYS : Chances.NONE;
        }
        return inquiry.isForPrograms() ? Chances.NONE : Chances.WHERE_QUICK;
    }
}
