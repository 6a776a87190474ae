package nl.werkmetwerk.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.EndOfHorizon;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.WriteOffs;

/** The answer of a comparison in a few sentences: what wins, by how much, what of it is joining, and how sure it is. */
final class Verdict {
    private final Comparison comparison;
    private final ReportTexts texts;
    private final List<Saving> told;

    Verdict(Comparison comparison, ReportTexts texts) {
        this.comparison = comparison;
        this.texts = texts;
        String strategy = comparison.answer().strategy();
        told = comparison.savings().stream()
                .filter(saving -> saving.strategy().equals(strategy))
                .toList();
    }

    /** Savings of the strategy that answers the case, against both baselines. */
    List<Saving> told() {
        return told;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(best()));
        lines.addAll(computed());
        return lines;
    }

    /** What lies behind it: other schedules, other horizons, draws. */
    List<String> computed() {
        List<String> lines = new ArrayList<>(List.of(parts()));
        chance().ifPresent(lines::add);
        lines.add(horizon());
        return lines;
    }

    /** What wins, and by how much against both baselines. */
    String best() {
        StrategyResult winner = comparison.winner();
        String name = texts.strategy(told.get(0).strategy());
        String amounts = texts.list(told.stream().map(this::against).toList());
        if (comparison.strategies().size() == Baseline.values().length) {
            return texts.text("headline.noStrategies") + " " + texts.text("headline.answer", name, amounts);
        }
        return winner.name().equals(told.get(0).strategy())
                ? texts.text("short.best", name, amounts, euro(winner.total()))
                : texts.text("short.nothingPays", texts.strategy(winner.name()), name, amounts);
    }

    /** How much a saving is, with its share of the cost. */
    private String against(Saving saving) {
        return new Headline(comparison, texts).amount(saving);
    }

    /** What of it is joining, what other years. */
    String parts() {
        List<String> timing = told.stream()
                .map(saving -> texts.text("short.against", euro(saving.timing()), name(saving)))
                .toList();
        return texts.text("short.parts", euro(told.get(0).integration()), texts.list(timing));
    }

    /** How sure it is; absent where nothing was drawn. */
    Optional<String> chance() {
        if (told.get(0).chance().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(texts.text(
                "short.chance",
                texts.list(told.stream().map(this::probability).toList()),
                texts.list(told.stream().map(this::mean).toList())));
    }

    private String probability(Saving saving) {
        double chance = saving.chance().map(Chance::probabilityPositive).orElseThrow();
        return texts.text("short.against", texts.figures().show(chance, Format.PERCENT), name(saving));
    }

    private String mean(Saving saving) {
        return euro(saving.chance().map(Chance::mean).orElseThrow());
    }

    /** What it is when the years end elsewhere. */
    String horizon() {
        EndOfHorizon end = told.get(0).endOfHorizon();
        String near = texts.text("short.near", euro(end.low()), euro(end.high()), name(told.get(0)));
        List<String> longRun = told.stream()
                .filter(saving -> saving.endOfHorizon().longRun().isPresent())
                .map(saving -> texts.text(
                        "short.against", euro(saving.endOfHorizon().longRun().getAsDouble()), name(saving)))
                .toList();
        return longRun.isEmpty() ? near : texts.text("short.longRun", texts.list(longRun)) + " " + near;
    }

    /** A charge without cash, in nominal money, that goes with each saving (MODEL 9). */
    String writeOffs(MunicipalBudget budget) {
        List<String> each = comparison.strategies().stream()
                .skip(Baseline.values().length)
                .map(StrategyResult::name)
                .map(strategy -> texts.text(
                        "short.writeOff",
                        texts.strategy(strategy),
                        euro(WriteOffs.caused(Optional.of(budget), strategy, Baseline.SEPARATE)
                                .orElse(0))))
                .toList();
        return texts.text("short.writeOffs", texts.strategy(Baseline.SEPARATE), texts.list(each));
    }

    private String name(Saving saving) {
        return texts.strategy(saving.baseline());
    }

    private String euro(double amount) {
        return texts.figures().euro(amount);
    }
}
