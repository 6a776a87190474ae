package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.cli.expected.ExpectedFile;
import nl.werkmetwerk.cli.expected.FirstExpected;
import nl.werkmetwerk.files.Defaults;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.document.BudgetDocument;
import nl.werkmetwerk.files.document.CompareDocument;
import nl.werkmetwerk.files.document.ExperimentDocument;
import nl.werkmetwerk.files.document.OpportunitiesDocument;
import nl.werkmetwerk.files.document.OptimiseDocument;
import nl.werkmetwerk.files.document.PartiesDocument;
import nl.werkmetwerk.files.document.SensitivityDocument;
import nl.werkmetwerk.files.document.SimulateDocument;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.report.WarningTexts;
import nl.werkmetwerk.study.BudgetStudy;
import nl.werkmetwerk.study.Chances;
import nl.werkmetwerk.study.CompareAnswer;
import nl.werkmetwerk.study.CompareStudy;
import nl.werkmetwerk.study.DrawAnswer;
import nl.werkmetwerk.study.OpportunityAnswer;
import nl.werkmetwerk.study.OpportunityStudy;
import nl.werkmetwerk.study.OptimiseAnswer;
import nl.werkmetwerk.study.OptimiseStudy;
import nl.werkmetwerk.study.PartyAnswer;
import nl.werkmetwerk.study.PilotAnswer;
import nl.werkmetwerk.study.Run;
import nl.werkmetwerk.study.SensitivityAnswer;

/**
 * The results that an expected file can be about, computed when asked for: the studies of the commands, asked as the file
 * says, and to the end: a check does not depend on a clock.
 */
final class ExpectedParts {
    private final Scenario scenario;
    private final Case of;
    private final WarningTexts texts;
    private final Run run;

    ExpectedParts(Scenario scenario, WarningTexts texts, Run run) {
        this.scenario = scenario;
        this.texts = texts;
        this.run = run;
        of = scenario.of();
    }

    /** Command → how to get its result. */
    Map<String, Supplier<String>> results(ExpectedFile file) {
        ExpectedQuestions asked = new ExpectedQuestions(of, file);
        return Map.of(
                "simulate", () -> json("simulate", (stamp, out) -> simulate(asked, stamp, out)),
                "sensitivity", () -> json("sensitivity", (stamp, out) -> sensitivity(asked, stamp, out)),
                "experiment", () -> json("experiment", (stamp, out) -> experiment(asked, stamp, out)),
                "compare", () -> json("compare", (stamp, out) -> compare(asked, stamp, out)),
                "optimise", () -> json("optimise", this::optimise),
                "parties", () -> json("parties", (stamp, out) -> parties(asked, stamp, out)),
                "budget", () -> json("budget", this::budget),
                "opportunities", () -> json("opportunities", this::opportunities));
    }

    /**
     * An expected file to begin with.
     *
     * @param source what it says of where it comes from
     */
    String first(String source) {
        CompareAnswer answer = new CompareStudy(Chances.NONE).run(of, run);
        return FirstExpected.of(
                json("compare", (stamp, out) -> ResultFiles.write(CompareDocument.of(answer, List.of(), stamp), out)),
                source);
    }

    private void compare(ExpectedQuestions asked, Stamp stamp, Writer out) throws IOException {
        CompareAnswer answer = asked.compare().run(of, run);
        ResultFiles.write(
                CompareDocument.of(answer, texts.told(answer.comparison().warnings()), stamp), out);
    }

    private void optimise(Stamp stamp, Writer out) throws IOException {
        OptimiseAnswer answer = OptimiseStudy.DEFAULT.run(of, run);
        ResultFiles.write(OptimiseDocument.of(answer, stamp), out);
    }

    private void parties(ExpectedQuestions asked, Stamp stamp, Writer out) throws IOException {
        PartyAnswer answer = asked.parties().run(of, run);
        ResultFiles.write(
                PartiesDocument.of(answer, texts.told(answer.analysis().warnings()), stamp), out);
    }

    private void budget(Stamp stamp, Writer out) throws IOException {
        MunicipalBudget budget = BudgetStudy.ALL.run(of, run);
        ResultFiles.write(BudgetDocument.of(budget, texts.told(budget.warnings()), stamp), out);
    }

    private void opportunities(Stamp stamp, Writer out) throws IOException {
        OpportunityAnswer answer = OpportunityStudy.DEFAULT.run(of, run);
        ResultFiles.write(OpportunitiesDocument.of(of, answer.chosen(), answer.reasons(), stamp), out);
    }

    private void simulate(ExpectedQuestions asked, Stamp stamp, Writer out) throws IOException {
        DrawAnswer answer = asked.simulate().run(of, run.withSeed(asked.seed("simulate")));
        ResultFiles.write(SimulateDocument.of(answer, stamp), out);
    }

    private void sensitivity(ExpectedQuestions asked, Stamp stamp, Writer out) throws IOException {
        SensitivityAnswer answer = asked.sensitivity().run(of, run);
        ResultFiles.write(SensitivityDocument.of(answer, stamp), out);
    }

    private void experiment(ExpectedQuestions asked, Stamp stamp, Writer out) throws IOException {
        PilotAnswer answer = asked.experiment().run(of, run.withSeed(asked.seed("experiment")));
        ResultFiles.write(ExperimentDocument.of(answer, stamp), out);
    }

    private String json(String command, Content content) {
        StringWriter json = new StringWriter();
        try {
            content.write(Stamps.of(List.of(scenario), Defaults.NONE, command, List.of(), Optional.empty()), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString();
    }

    /** Writes a result. */
    private interface Content {
        void write(Stamp stamp, Writer out) throws IOException;
    }
}
