package nl.werkmetwerk.cli.command;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.CompareResult;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.files.Narrowing;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.Stamp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Compares the strategies of cases: what combining saves, and where that comes from. */
@Command(name = "compare")
public final class CompareCommand implements Callable<Integer> {
    @ParentCommand
    private Werkmetwerk program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseFiles cases;

    @Option(names = "--strategy", paramLabel = "NAME", descriptionKey = "strategy")
    private List<String> strategies = List.of();

    @Option(names = "--section", paramLabel = "ID", descriptionKey = "section")
    private List<String> sections = List.of();

    @Option(names = "--wish", paramLabel = "FRACTION", descriptionKey = "wish")
    private Double wish;

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
        Narrowing narrowing = new Narrowing(strategies, sections);
        read.scenarios().forEach(scenario -> check(narrowing, scenario));
        Iterator<CompareResult> results = read.scenarios().stream()
                .map(scenario -> compare(scenario, narrowing))
                .iterator();
        output.write(
                results,
                options,
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        return Exit.DONE;
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

    private CompareResult compare(Scenario scenario, Narrowing narrowing) {
        Case of = narrowing.of(scenario.of());
        Stamp stamp = Stamps.of(scenario, "compare", given(), output.date());
        OptionalDouble hoped = wish == null ? OptionalDouble.empty() : OptionalDouble.of(wish);
        ReportOptions shown =
                new ReportOptions(OutputOptions.reportOptions(options).texts(), options.verbose(), hoped);
        return new CompareResult(
                Comparer.compare(of, options.threads()),
                stamp,
                Stamps.origins(scenario),
                shown,
                (report, out) -> output.writeWorkbook(
                        report, out, options, spec.commandLine().getErr()));
    }

    /** The options that change a result. */
    private List<String> given() {
        List<String> given = new ArrayList<>();
        options.settings().forEach(setting -> given.add("--set " + setting));
        strategies.forEach(name -> given.add("--strategy " + name));
        sections.forEach(id -> given.add("--section " + id));
        return given;
    }
}
