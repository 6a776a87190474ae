package nl.werkmetwerk.cli.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.files.Provenance;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.WarningTexts;
import nl.werkmetwerk.study.DoubtStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reads cases, or mappings of registers, and tells whether they are valid. */
@Command(name = "validate")
public final class ValidateCommand implements Callable<Integer> {
    @ParentCommand
    private Werkmetwerk program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseFiles cases;

    @Option(names = "--mapping", descriptionKey = "validate.mapping")
    private boolean mapping;

    @Mixin
    private CommonOptions options;

    @Override
    public Integer call() {
        if (mapping) {
            return new CheckedMappings(
                            options,
                            spec.commandLine().getOut(),
                            spec.commandLine().getErr())
                    .check(cases.files(), program.in());
        }
        CaseFiles.Read read = cases.read(options, program, spec.commandLine().getErr());
        PrintWriter out = spec.commandLine().getOut();
        if (!options.quiet()) {
            read.scenarios().forEach(this::doubts);
            read.scenarios().forEach(scenario -> out.println(ok(scenario, options.texts())));
        }
        return read.exit();
    }

    /** What in a valid case is often a slip of the pen. */
    private void doubts(Scenario scenario) {
        WarningTexts sentences =
                new WarningTexts(ReportTexts.of(options.language().locale()));
        PrintWriter err = spec.commandLine().getErr();
        for (Warning doubt : new DoubtStudy().run(scenario.of())) {
            Place place = Place.file(scenario.file()).at(doubt.where());
            err.println(Message.warning("validate.doubt", place, sentences.message(doubt))
                    .in(options.texts()));
        }
    }

    private static String ok(Scenario scenario, Texts texts) {
        Case of = scenario.of();
        long figures = scenario.provenance().stream()
                .filter(part -> part.figure().isPresent())
                .count();
        long assumptions =
                scenario.provenance().stream().filter(Provenance::assumption).count();
        return scenario.file() + "  "
                + texts.get(
                        "validate.ok",
                        of.sections().size(),
                        of.assets().size(),
                        of.strategies().size(),
                        of.parties().size(),
                        figures,
                        assumptions);
    }
}
