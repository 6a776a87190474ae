package nl.werkmetwerk.report.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.study.DrawAnswer;
import nl.werkmetwerk.uncertainty.SavingDraws;
import nl.werkmetwerk.uncertainty.Simulation;
import nl.werkmetwerk.uncertainty.Summary;

/** What a simulation says before any table: how sure the answer is, and what was drawn. */
final class SimulationHeadline {
    private final DrawAnswer answer;
    private final Simulation simulation;
    private final DrawnSources sources;
    private final ReportTexts texts;

    SimulationHeadline(DrawAnswer answer, DrawnSources sources, ReportTexts texts) {
        this.answer = answer;
        simulation = answer.simulation();
        this.sources = sources;
        this.texts = texts;
    }

    /** About the strategy that answers the case, against both baselines. */
    Chapter brief() {
        String told = simulation.answer().strategy();
        return chapter(simulation.savings().stream()
                .filter(saving -> saving.strategy().equals(told))
                .toList());
    }

    /** About every saving. */
    Chapter full() {
        return chapter(simulation.savings());
    }

    /** Where nothing is uncertain, that is the answer. */
    private Chapter chapter(List<SavingDraws> told) {
        List<String> lines = new ArrayList<>();
        if (answer.certain()) {
            lines.add(texts.text("simulation.certain"));
        } else {
            told.forEach(saving -> lines.add(answer(saving)));
            lines.addAll(lives());
            lines.addAll(draws());
        }
        return Chapter.of("headline", "", lines);
    }

    private List<String> draws() {
        List<String> lines = new ArrayList<>();
        String draws = texts.figures().show(simulation.draws(), Format.QUANTITY);
        String key = "simulation.by." + simulation.sampling().id();
        lines.add(texts.text(key, draws, "" + simulation.seed()));
        if (sources.assumed()) {
            lines.add(texts.text("simulation.assumed"));
        }
        if (simulation.isOftenTruncated()) {
            String part = texts.figures().show((double) simulation.truncated() / simulation.draws(), Format.PERCENT);
            lines.add(texts.text("simulation.truncated", part));
        }
        return lines;
    }

    private String answer(SavingDraws saving) {
        Summary summary = saving.summary();
        return texts.text(
                "simulation.answer",
                texts.strategy(saving.strategy()),
                texts.strategy(saving.baseline()),
                texts.figures().show(saving.probabilityPositive(), Format.PERCENT),
                texts.figures().euro(summary.mean()),
                texts.figures()
                        .euro(Objects.requireNonNull(summary.percentiles().get(Summary.BAND_LOW))),
                texts.figures()
                        .euro(Objects.requireNonNull(summary.percentiles().get(Summary.BAND_HIGH))));
    }

    /** The answer with lives as given beside it with lives drawn: what cannot be put off. */
    private List<String> lives() {
        if (answer.livesAsGiven().isEmpty()) {
            return List.of();
        }
        SavingDraws told = simulation.saving(simulation.answer().strategy(), Baseline.SEPARATE);
        Chance given = answer.livesAsGiven().get(simulation.savings().indexOf(told));
        return List.of(texts.text(
                "simulation.lives",
                texts.strategy(told.strategy()),
                texts.strategy(told.baseline()),
                texts.figures().euro(given.mean()),
                texts.figures().show(given.probabilityPositive(), Format.PERCENT),
                texts.figures().euro(told.summary().mean()),
                texts.figures().show(told.probabilityPositive(), Format.PERCENT)));
    }
}
