package nl.werkmetwerk.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.werkmetwerk.field.table.PrincipleFields;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.FlowText;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.practice.Observation;
import nl.werkmetwerk.study.ObservationStudy;
import nl.werkmetwerk.study.Run;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints what a strategy gives on one street as a calculated observation of a principle. */
@Command(name = "principle-from")
public final class PrincipleFromCommand implements Callable<Integer> {
    @ParentCommand
    private Werkmetwerk program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseFiles cases;

    @Option(names = "--strategy", required = true, paramLabel = "NAME", descriptionKey = "principleFrom.strategy")
    private String strategy;

    @Option(names = "--against", required = true, paramLabel = "NAME", descriptionKey = "principleFrom.against")
    private String against;

    @Option(names = "--section", required = true, paramLabel = "ID", descriptionKey = "principleFrom.section")
    private String section;

    @Option(names = "--size", paramLabel = "ATTRIBUTE", descriptionKey = "principleFrom.size")
    private @Nullable String size;

    @Mixin
    private CommonOptions options;

    @Override
    public Integer call() {
        cases.require(1);
        CaseFiles.Read read = cases.read(options, program, spec.commandLine().getErr());
        if (read.exit() != Exit.DONE) {
            return read.exit();
        }
        spec.commandLine().getOut().println(row(read.scenarios().get(0)));
        return Exit.DONE;
    }

    private String row(Scenario scenario) {
        Strategies.require(scenario, strategy, against);
        List<Section> sections = scenario.of().sections();
        Unknown.refuse(
                scenario,
                "narrow.section",
                section,
                sections.stream().map(Section::id).toList());
        ObservationStudy study = new ObservationStudy(strategy, against, section, Optional.ofNullable(size));
        boolean counted = sections.stream()
                .filter(one -> one.id().equals(section))
                .anyMatch(one -> study.units(one).isPresent());
        if (!counted) {
            throw refused(scenario, "narrow.units", section, String.valueOf(size));
        }
        Observation found = study.run(scenario.of(), Run.DEFAULT.withThreads(options.threads()))
                .orElseThrow(() -> refused(scenario, "narrow.neverOpened", section, strategy));
        Map<String, Object> row = new LinkedHashMap<>(PrincipleFields.OBSERVATION.plain(found));
        row.put("measured", found.measured());
        return FlowText.of(row, true);
    }

    private static FailedException refused(Scenario scenario, String code, String section, String other) {
        return new FailedException(Exit.INVALID, Message.error(code, Place.file(scenario.file()), section, other));
    }
}
