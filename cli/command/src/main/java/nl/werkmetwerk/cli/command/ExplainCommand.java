package nl.werkmetwerk.cli.command;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.ExplainOutput;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.explain.Selection;
import nl.werkmetwerk.files.Narrowing;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.report.SourceFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains the entries of a strategy: formula, inputs and their sources. */
@Command(name = "explain")
public final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private Inquiry inquiry;

    @Option(names = "--strategy", required = true, paramLabel = "NAME", descriptionKey = "explain.strategy")
    private String strategy;

    @Option(names = "--asset", paramLabel = "ID", descriptionKey = "explain.asset")
    private @Nullable String asset;

    @Option(names = "--section", paramLabel = "ID", descriptionKey = "explain.section")
    private @Nullable String section;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "explain.year")
    private @Nullable Integer year;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "explain.kind")
    private @Nullable Kind kind;

    @Override
    public Integer call() {
        inquiry.require(1);
        inquiry.checkOne();
        Scenario scenario = inquiry.read().get(0);
        check(scenario);
        return inquiry.write(explained(scenario));
    }

    private void check(Scenario scenario) {
        Case of = scenario.of();
        Unknown.refuse(scenario, "narrow.strategy", strategy, Narrowing.strategyNames(of));
        if (section != null) {
            Unknown.refuse(
                    scenario,
                    "narrow.section",
                    section,
                    of.sections().stream().map(Section::id).toList());
        }
        if (asset != null) {
            Unknown.refuse(
                    scenario,
                    "narrow.asset",
                    asset,
                    of.assets().stream().map(Asset::id).toList());
        }
        int end = of.baseYear() + of.horizon();
        if (year != null && (year < of.baseYear() || year > end)) {
            throw refused(scenario, "narrow.year", year, of.baseYear(), end);
        }
        of.assets().stream()
                .filter(one -> section != null
                        && one.id().equals(asset)
                        && !one.section().equals(section))
                .forEach(one -> {
                    throw refused(scenario, "narrow.elsewhere", one.id(), one.section(), String.valueOf(section));
                });
    }

    private static FailedException refused(Scenario scenario, String code, Object... values) {
        Object[] words = Arrays.stream(values).map(String::valueOf).toArray();
        return new FailedException(Exit.USAGE, Message.error(code, Place.file(scenario.file()), words));
    }

    private ExplainOutput explained(Scenario scenario) {
        Selection selection = new Selection(
                Optional.ofNullable(asset),
                Optional.ofNullable(section),
                year == null ? OptionalInt.empty() : OptionalInt.of(year),
                Optional.ofNullable(kind));
        return new ExplainOutput(
                scenario.of(),
                new ExplainOutput.Question(strategy, selection, inquiry.run()),
                new SourceFinder(inquiry.origins(scenario)),
                inquiry.stamp(scenario),
                inquiry.texts(scenario.of()),
                inquiry.dialect(),
                inquiry.screen());
    }
}
