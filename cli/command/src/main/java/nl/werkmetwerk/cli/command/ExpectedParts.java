package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.werkmetwerk.cli.expected.ExpectedFile;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.document.CompareDocument;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.report.WarningTexts;
import nl.werkmetwerk.report.json.BudgetJson;
import nl.werkmetwerk.report.json.ExperimentJson;
import nl.werkmetwerk.report.json.OpportunityJson;
import nl.werkmetwerk.report.json.OptimisationJson;
import nl.werkmetwerk.report.json.PartiesJson;
import nl.werkmetwerk.report.json.SensitivityJson;
import nl.werkmetwerk.report.json.SimulationJson;
import nl.werkmetwerk.report.json.WarningMessages;
import nl.werkmetwerk.report.opportunity.OpportunityList;
import nl.werkmetwerk.study.BudgetStudy;
import nl.werkmetwerk.study.CompareAnswer;
import nl.werkmetwerk.study.DrawAnswer;
import nl.werkmetwerk.study.OpportunityStudy;
import nl.werkmetwerk.study.OptimiseAnswer;
import nl.werkmetwerk.study.OptimiseStudy;
import nl.werkmetwerk.study.PartyAnswer;
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

    private void compare(ExpectedQuestions asked, Stamp stamp, Writer out) throws IOException {
        CompareAnswer answer = asked.compare().run(of, run);
        ResultFiles.write(
                CompareDocument.of(answer, texts.told(answer.comparison().warnings()), stamp), out);
    }

    private void optimise(Stamp stamp, Writer out) throws IOException {
        OptimiseAnswer answer = OptimiseStudy.DEFAULT.run(of, run);
        OptimisationJson.write(of.name(), answer.outcome(), answer.budget(), stamp, out);
    }

    private void parties(ExpectedQuestions asked, Stamp stamp, Writer out) throws IOException {
        PartyAnswer answer = asked.parties().run(of, run);
        new PartiesJson(new WarningMessages(texts)).write(answer.analysis(), answer.budget(), stamp, out);
    }

    private void budget(Stamp stamp, Writer out) throws IOException {
        new BudgetJson(new WarningMessages(texts)).write(BudgetStudy.ALL.run(of, run), stamp, out);
    }

    private void opportunities(Stamp stamp, Writer out) throws IOException {
        OpportunityJson.write(
                OpportunityList.of(OpportunityStudy.DEFAULT.run(of, run), scenario.geometries(), stamp), out);
    }

    private void simulate(ExpectedQuestions asked, Stamp stamp, Writer out) throws IOException {
        DrawAnswer answer = asked.simulate().run(of, run.withSeed(asked.seed("simulate")));
        SimulationJson.write(answer, stamp, out);
    }

    private void sensitivity(ExpectedQuestions asked, Stamp stamp, Writer out) throws IOException {
        SensitivityAnswer answer = asked.sensitivity().run(of, run);
        SensitivityJson.write(answer.sensitivity(), answer.table(), stamp, out);
    }

    private void experiment(ExpectedQuestions asked, Stamp stamp, Writer out) throws IOException {
        ExperimentJson.write(asked.experiment().run(of, run.withSeed(asked.seed("experiment"))), stamp, out);
    }

    private String json(String command, Content content) {
        StringWriter json = new StringWriter();
        try {
            content.write(Stamps.of(List.of(scenario), command, List.of(), Optional.empty()), json);
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
