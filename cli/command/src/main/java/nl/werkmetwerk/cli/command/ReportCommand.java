package nl.werkmetwerk.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.OutputFormat;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.document.PackageDocument;
import nl.werkmetwerk.files.document.ResultDocument;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.report.reader.Known;
import nl.werkmetwerk.study.Chances;
import nl.werkmetwerk.study.CompareAnswer;
import nl.werkmetwerk.study.CompareStudy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what one kind of reader asks about a case, from the comparison and results of other commands. */
@Command(name = "report")
public final class ReportCommand implements Callable<Integer> {
    @Mixin
    private Inquiry inquiry;

    @Option(
            names = "--for",
            required = true,
            paramLabel = "READER",
            descriptionKey = "report.for",
            completionCandidates = ReportReaders.Names.class)
    private String reader;

    @Option(names = "--strategy", paramLabel = "NAME", descriptionKey = "report.strategy")
    private @Nullable String strategy;

    @Option(names = "--section", paramLabel = "ID", descriptionKey = "report.section")
    private List<String> sections = List.of();

    @Option(names = "--district", paramLabel = "ID", descriptionKey = "report.district")
    private List<String> districts = List.of();

    @Option(names = "--with", paramLabel = "FILE", descriptionKey = "report.with")
    private List<Path> with = List.of();

    @Option(names = "--final", descriptionKey = "report.final")
    private boolean ready;

    @Override
    public Integer call() {
        ReportReaders chosen = ReportReaders.of(reader);
        inquiry.require(1);
        inquiry.check(chosen.formats());
        if (inquiry.chosen() == OutputFormat.TABLE) {
            throw new FailedException(
                    Exit.USAGE,
                    Message.error(
                            "reader.out",
                            Place.file(""),
                            chosen.formats().stream()
                                    .map(OutputFormat::extension)
                                    .toList()));
        }
        Scenario scenario = inquiry.read().get(0);
        check(scenario);
        return inquiry.write(chosen.output(new ReportReaders.Asked(scenario, known(scenario), ready, inquiry)));
    }

    private void check(Scenario scenario) {
        Case of = scenario.of();
        Strategies.require(scenario, strategy == null ? List.of() : List.of(strategy));
        List<String> ids = of.sections().stream().map(Section::id).toList();
        sections.forEach(id -> Unknown.refuse(scenario, "narrow.section", id, ids));
        List<String> known =
                of.sections().stream().map(Section::districtOrSelf).distinct().toList();
        districts.forEach(id -> Unknown.refuse(scenario, "narrow.district", id, known));
    }

    private Known known(Scenario scenario) {
        CompareAnswer answer =
                new CompareStudy(Chances.NONE).run(scenario.of(), inquiry.run()).withDoubts(scenario.doubts());
        List<ResultDocument> others = WithResults.read(with, scenario.of());
        return new Known(answer, planned(answer, others), asked(scenario.of()), others);
    }

    /** The strategy asked for, else the base of a package told with it, else the best. */
    private String planned(CompareAnswer answer, List<ResultDocument> others) {
        if (strategy != null) {
            return strategy;
        }
        return others.stream()
                .filter(PackageDocument.class::isInstance)
                .map(other -> ((PackageDocument) other).strategy())
                .findFirst()
                .orElseGet(() -> answer.comparison().answer().strategy());
    }

    /** Those named and those of the districts named; all where none is. */
    private List<String> asked(Case of) {
        Set<String> wanted = new LinkedHashSet<>(sections);
        List<String> asked = new ArrayList<>();
        for (Section section : of.sections()) {
            boolean all = sections.isEmpty() && districts.isEmpty();
            if (all || wanted.contains(section.id()) || districts.contains(section.districtOrSelf())) {
                asked.add(section.id());
            }
        }
        return asked;
    }
}
