package nl.werkmetwerk.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.MapOutput;
import nl.werkmetwerk.cli.output.OpportunityResult;
import nl.werkmetwerk.cli.output.OutputFormat;
import nl.werkmetwerk.cli.output.PageOutput;
import nl.werkmetwerk.cli.output.YearPlanResult;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.opportunity.OpportunityChoice;
import nl.werkmetwerk.opportunity.YearPlan;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.Stamp;
import nl.werkmetwerk.report.opportunity.OpportunityList;
import nl.werkmetwerk.report.opportunity.YearPlanList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists where combining pays, when and with whom; or what one year brings. */
@Command(name = "opportunities")
public final class OpportunitiesCommand implements Callable<Integer> {
    @ParentCommand
    private Werkmetwerk program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseFiles cases;

    @Mixin
    private OpportunityOptions wanted;

    @Option(names = "--write", paramLabel = "CASE2", descriptionKey = "opportunities.write")
    private Path target;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CommonOptions options;

    @Override
    public Integer call() {
        output.check(cases.files().size(), wanted.year().isPresent() ? MapOutput.FORMATS : PageOutput.FORMATS);
        wanted.check(target != null);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        CaseFiles.Read read = cases.read(options, program.in(), err);
        if (read.exit() != Exit.DONE) {
            return read.exit();
        }
        List<Scenario> scenarios = read.scenarios();
        scenarios.forEach(wanted::check);
        if (wanted.year().isPresent()) {
            output.writeMapped(scenarios.stream().map(this::plan).iterator(), options, out, err);
            return Exit.DONE;
        }
        Optional<WrittenCase> written = Optional.ofNullable(target).map(file -> WrittenCase.of(cases, options, file));
        List<OpportunityList> unwritten = new ArrayList<>();
        output.writePaged(
                scenarios.stream()
                        .map(scenario -> found(scenario, written, unwritten))
                        .iterator(),
                options,
                out,
                err);
        return unwritten.isEmpty() ? Exit.DONE : Exit.NO;
    }

    private OpportunityResult found(Scenario scenario, Optional<WrittenCase> written, List<OpportunityList> unwritten) {
        OpportunityList list =
                Opportunities.of(scenario, wanted.choice(), wanted.windows(), options.threads(), stamp(scenario));
        if (written.isPresent() && list.chosen().isEmpty()) {
            unwritten.add(list);
            tell(options.texts().get("write.nothing", target.toString()));
        } else {
            String name = FreeName.like("opportunities", scenario.of());
            written.map(file -> file.write(OpportunityChoice.strategy(name, list.chosen())))
                    .ifPresent(this::tell);
        }
        return new OpportunityResult(list, shown());
    }

    private YearPlanResult plan(Scenario scenario) {
        int year = wanted.year().getAsInt();
        String strategy = wanted.strategy();
        YearPlanList plan = new YearPlanList(
                scenario.of(),
                year,
                strategy,
                YearPlan.of(scenario.of(), Strategies.named(scenario.of(), strategy), year),
                scenario.geometries(),
                stamp(scenario));
        return new YearPlanResult(plan, shown().texts());
    }

    /** A file of tables is for looking things up: it has every section. So has a list whose length was asked for. */
    private ReportOptions shown() {
        boolean file = output.chosen() == OutputFormat.XLSX || output.chosen() == OutputFormat.CSV;
        return new ReportOptions(
                OutputOptions.reportOptions(options).texts(), options.verbose() || file || wanted.limited());
    }

    private void tell(String line) {
        if (!options.quiet()) {
            spec.commandLine().getErr().println(line);
        }
    }

    private Stamp stamp(Scenario scenario) {
        List<String> given = new ArrayList<>();
        options.settings().forEach(setting -> given.add("--set " + setting));
        given.addAll(wanted.given());
        return Stamps.of(scenario, "opportunities", given, output.date());
    }
}
