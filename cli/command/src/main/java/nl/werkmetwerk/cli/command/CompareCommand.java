package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.ChartFiles;
import nl.werkmetwerk.cli.output.CompareResult;
import nl.werkmetwerk.files.Narrowing;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.study.Chances;
import nl.werkmetwerk.study.CompareStudy;
import nl.werkmetwerk.study.LeverStudy;
import nl.werkmetwerk.study.SensitivityAnswer;
import nl.werkmetwerk.study.SensitivityStudy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares the strategies of cases: what combining saves, and where that comes from. */
@Command(name = "compare")
public final class CompareCommand implements Callable<Integer> {
    /** Assets whose assumptions are gone through in seconds, one by one. */
    private static final int NEIGHBOURHOOD = 1000;

    @Mixin
    private Inquiry inquiry;

    @Option(names = "--strategy", paramLabel = "NAME", descriptionKey = "strategy")
    private List<String> strategies = List.of();

    @Option(names = "--section", paramLabel = "ID", descriptionKey = "section")
    private List<String> sections = List.of();

    @Option(names = "--wish", paramLabel = "FRACTION", descriptionKey = "wish")
    private @Nullable Double wish;

    @Option(names = "--charts", paramLabel = "DIR", descriptionKey = "charts")
    private @Nullable Path charts;

    @Option(names = "--chances", negatable = true, descriptionKey = "chances")
    private @Nullable Boolean chances;

    @Override
    public Integer call() {
        Narrowing narrowing = new Narrowing(strategies, sections);
        if (charts != null) {
            inquiry.requirePlaceFor(charts);
        }
        return inquiry.answer(
                CompareResult.FORMATS,
                scenario -> check(narrowing, scenario),
                scenario -> drawn(compare(scenario, narrowing)));
    }

    /** Its pictures are files before the report tells of it. */
    private CompareResult drawn(CompareResult result) {
        if (charts != null) {
            try {
                ChartFiles.write(result, charts);
            } catch (IOException e) {
                throw Unwritable.of(charts.toString(), e);
            }
            inquiry.tellWritten(charts);
        }
        return result;
    }

    private static void check(Narrowing narrowing, Scenario scenario) {
        Case of = scenario.of();
        refuse(scenario, "narrow.strategy", narrowing.unknownStrategies(of), Narrowing.strategyNames(of));
        refuse(
                scenario,
                "narrow.section",
                narrowing.unknownSections(of),
                of.sections().stream().map(Section::id).toList());
        if (!narrowing.leavesAssets(of)) {
            throw new FailedException(Exit.USAGE, Message.error("narrow.nothing", Place.file(scenario.file())));
        }
    }

    private static void refuse(Scenario scenario, String code, List<String> unknown, List<String> known) {
        unknown.stream().limit(1).forEach(name -> Unknown.refuse(scenario, code, name, known));
    }

    /** As asked for; else for people, and not for programs, which ask for what they need. */
    private Chances chances() {
        if (chances != null) {
            return chances ? Chances.ALWAYS : Chances.NONE;
        }
        return inquiry.isForPrograms() ? Chances.NONE : Chances.WHERE_QUICK;
    }

    private CompareResult compare(Scenario scenario, Narrowing narrowing) {
        OptionalDouble hoped = wish == null ? OptionalDouble.empty() : OptionalDouble.of(wish);
        Case of = narrowing.of(scenario.of());
        ReportOptions shown = inquiry.shown(of);
        return new CompareResult(
                new CompareStudy(chances()).run(of, inquiry.run()).withDoubts(scenario.doubts()),
                inquiry.stamp(scenario),
                inquiry.origins(scenario),
                new ReportOptions(shown.texts(), shown.verbose(), hoped),
                () -> hangsOn(of),
                () -> new LeverStudy().run(of, inquiry.run()),
                inquiry::writeWorkbook);
    }

    /** A memo says what its answer hangs on, but not where that would take long: of a city. */
    private Optional<SensitivityAnswer> hangsOn(Case of) {
        if (of.assets().size() > NEIGHBOURHOOD) {
            return Optional.empty();
        }
        SensitivityStudy study =
                new SensitivityStudy(Optional.empty(), Baseline.SEPARATE.id(), SensitivityStudy.PART, List.of());
        return Optional.of(study.run(of, inquiry.run()));
    }
}
