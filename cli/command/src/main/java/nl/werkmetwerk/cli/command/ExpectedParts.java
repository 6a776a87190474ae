package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.werkmetwerk.budget.Budgeter;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.cli.expected.ExpectedFile;
import nl.werkmetwerk.cli.output.Accounts;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.files.Narrowing;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.opportunity.OpportunityChoice;
import nl.werkmetwerk.optimise.Optimiser;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Outcome;
import nl.werkmetwerk.parties.PartyAnalyst;
import nl.werkmetwerk.report.Stamp;
import nl.werkmetwerk.report.json.BudgetJson;
import nl.werkmetwerk.report.json.ComparisonJson;
import nl.werkmetwerk.report.json.OpportunityJson;
import nl.werkmetwerk.report.json.OptimisationJson;
import nl.werkmetwerk.report.json.PartiesJson;
import nl.werkmetwerk.report.json.WarningMessages;

/** The results that an expected file can be about, computed when asked for. */
final class ExpectedParts {
    private final Scenario scenario;
    private final WarningMessages messages;
    private final int threads;

    ExpectedParts(Scenario scenario, WarningMessages messages, int threads) {
        this.scenario = scenario;
        this.messages = messages;
        this.threads = threads;
    }

    /** Command → how to get its result. */
    Map<String, Supplier<String>> results(ExpectedFile expected) {
        ExpectedDraws draws = new ExpectedDraws(scenario, expected, threads);
        return Map.of(
                "simulate", () -> json("simulate", draws::simulate),
                "sensitivity", () -> json("sensitivity", draws::sensitivity),
                "experiment", () -> json("experiment", draws::experiment),
                "compare", () -> json("compare", this::compare),
                "optimise", () -> json("optimise", this::optimise),
                "parties", () -> json("parties", (stamp, out) -> parties(expected, stamp, out)),
                "budget", () -> json("budget", this::budget),
                "opportunities", () -> json("opportunities", this::opportunities));
    }

    private void compare(Stamp stamp, Writer out) throws IOException {
        new ComparisonJson(messages)
                .write(Comparer.compare(scenario.of(), threads), Accounts.budget(scenario.of()), stamp, out);
    }

    /** To the gap that the command has by itself, and to the end: a check does not depend on a clock. */
    private void optimise(Stamp stamp, Writer out) throws IOException {
        Outcome outcome = Optimiser.optimise(scenario.of(), OptimiserOptions.DEFAULT.withThreads(threads));
        OptimisationJson.write(scenario.of().name(), outcome, Accounts.budget(outcome), stamp, out);
    }

    /** Of the strategy that is expected, else the last. */
    private void parties(ExpectedFile expected, Stamp stamp, Writer out) throws IOException {
        Strategy strategy = expected.text("parties", "strategy")
                .filter(Narrowing.strategyNames(scenario.of())::contains)
                .map(name -> Strategies.named(scenario.of(), name))
                .orElseGet(() -> Strategies.last(scenario.of()));
        Optional<MunicipalBudget> budget = Accounts.budget(scenario.of(), Strategies.against(strategy));
        new PartiesJson(messages).write(PartyAnalyst.analyse(scenario.of(), strategy), budget, stamp, out);
    }

    private void budget(Stamp stamp, Writer out) throws IOException {
        new BudgetJson(messages).write(Budgeter.budget(scenario.of()), stamp, out);
    }

    private void opportunities(Stamp stamp, Writer out) throws IOException {
        OpportunityJson.write(
                Opportunities.of(scenario, OpportunityChoice.ALL, Opportunities.WINDOWS, threads, stamp), out);
    }

    private String json(String command, Content content) {
        StringWriter json = new StringWriter();
        try {
            content.write(Stamps.of(scenario, command, List.of(), Optional.empty()), json);
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
