package nl.werkmetwerk.cli.command;

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
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.html.Tiles;
import nl.werkmetwerk.report.opportunity.OpportunityList;
import nl.werkmetwerk.report.opportunity.YearPlanList;
import nl.werkmetwerk.study.OpportunityAnswer;
import nl.werkmetwerk.study.YearStudy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists where combining pays, when and with whom; or what one year brings. */
@Command(name = "opportunities")
public final class OpportunitiesCommand implements Callable<Integer> {
    @Mixin
    private Inquiry inquiry;

    @Mixin
    private OpportunityOptions wanted;

    @Mixin
    private RegisterArguments registers;

    @Option(names = "--write", paramLabel = "CASE2", descriptionKey = "opportunities.write")
    private @Nullable Path target;

    @Option(names = "--tiles", paramLabel = "SOURCE", descriptionKey = "opportunities.tiles")
    private @Nullable String tiles;

    @Override
    public Integer call() {
        inquiry.stack(registers);
        inquiry.check(wanted.year().isPresent() ? MapOutput.FORMATS : PageOutput.FORMATS);
        wanted.check(target != null);
        tiles();
        List<Scenario> scenarios = inquiry.read();
        scenarios.forEach(wanted::check);
        if (wanted.year().isPresent()) {
            return inquiry.writeMapped(scenarios.stream().map(this::plan).iterator());
        }
        Optional<WrittenCase> written = inquiry.writing(target);
        List<Scenario> unwritten = new ArrayList<>();
        int exit = inquiry.writePaged(scenarios.stream()
                .map(scenario -> found(scenario, written, unwritten))
                .iterator());
        return unwritten.isEmpty() ? exit : Exit.NO;
    }

    private OpportunityResult found(Scenario scenario, Optional<WrittenCase> written, List<Scenario> unwritten) {
        OpportunityAnswer answer = wanted.study().run(scenario.of(), inquiry.run());
        if (written.isPresent() && answer.chosen().isEmpty()) {
            unwritten.add(scenario);
            inquiry.tell(inquiry.options().texts().get("write.nothing", String.valueOf(target)));
        } else {
            written.map(file -> file.write(answer.strategy())).ifPresent(inquiry::tell);
        }
        return new OpportunityResult(
                OpportunityList.of(answer, scenario.geometries(), inquiry.stamp(scenario)),
                shown(scenario.of()),
                registers.background(),
                tiles());
    }

    /** @throws FailedException if they come from nowhere, or into no page */
    private Optional<Tiles> tiles() {
        if (tiles == null) {
            return Optional.empty();
        }
        boolean page = inquiry.chosen() == OutputFormat.HTML;
        Optional<Tiles> found = Tiles.of(tiles);
        if (!page || found.isEmpty()) {
            String wrong = page ? "cli.tiles" : "cli.tilesPage";
            throw new FailedException(Exit.USAGE, Message.error(wrong, Place.file(""), tiles, Tiles.BRT));
        }
        return found;
    }

    private YearPlanResult plan(Scenario scenario) {
        YearStudy study = new YearStudy(wanted.strategy(), wanted.year().getAsInt());
        YearPlanList plan = new YearPlanList(
                scenario.of(),
                study.year(),
                study.strategy(),
                study.run(scenario.of(), inquiry.run()),
                scenario.geometries(),
                inquiry.stamp(scenario));
        return new YearPlanResult(plan, inquiry.texts(scenario.of()));
    }

    /** A file of tables has every section, and so has a list whose length was asked for. */
    private ReportOptions shown(Case of) {
        ReportOptions usual = inquiry.shown(of);
        return new ReportOptions(usual.texts(), usual.verbose() || inquiry.listsAll() || wanted.limited());
    }
}
