package nl.werkmetwerk.report.optimise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.report.CaseTerms;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.study.OptimiseAnswer;

/**
 * What an optimisation comes to, in sentences: what the plan costs, how near the best it is, and what may be claimed. No
 * plan is called best where nothing may move (MODEL 7.9), and a way of working of the case that costs less is named.
 */
final class OptimiseHeadline {
    /** Euro; less is shown as nothing. */
    private static final double LEAST_CLAIM = 0.5;

    private final OptimiseAnswer result;
    private final Optimisation found;
    private final ReportTexts texts;

    /** @param result with its details */
    OptimiseHeadline(OptimiseAnswer result, Optimisation found, ReportTexts texts) {
        this.result = result;
        this.found = found;
        this.texts = texts;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String subject = new CaseTerms(result.of(), texts).subject();
        if (nothingMoves()) {
            lines.add(texts.text("optimise.nothingMoves", euro(found.total())));
            cheaper().ifPresent(lines::add);
            lines.add(subject);
        } else {
            lines.add(subject);
            lines.add(certificate());
            cheaper().ifPresent(lines::add);
        }
        lines.add(claim(found.integrationGainAtLeast()));
        if (result.stopped()) {
            lines.add(texts.text("optimise.stopped"));
        }
        return lines;
    }

    /** Whether every asset has to be renewed in its own year, so that no years were chosen. */
    boolean nothingMoves() {
        return result.warnings().stream().anyMatch(warning -> warning.code() == Warning.Code.NO_FLEXIBILITY);
    }

    private String certificate() {
        return texts.text(
                "optimise.certificate",
                euro(found.total()),
                euro(found.lowerBound()),
                texts.figures().show(found.gap(), Format.RATE),
                found.sectionsProvenOptimal(),
                found.sections());
    }

    /** The cheapest strategy of the case, where it costs less than a plan that has to keep to advance and defer. */
    private Optional<String> cheaper() {
        Map<String, Double> totals = result.details().orElseThrow().totals();
        return totals.entrySet().stream()
                .min(Comparator.comparingDouble(Map.Entry::getValue))
                .filter(best -> best.getValue() < found.total() - LEAST_CLAIM)
                .map(best -> texts.text(
                        "optimise.cheaper",
                        texts.strategy(best.getKey()),
                        euro(best.getValue()),
                        euro(found.total() - best.getValue())));
    }

    private String claim(OptionalDouble atLeast) {
        if (atLeast.isEmpty()) {
            return texts.text(result.stopped() ? "optimise.noClaimYet" : "optimise.noClaim");
        }
        String key = atLeast.getAsDouble() < LEAST_CLAIM ? "optimise.claimNothing" : "optimise.claim";
        return texts.text(key, euro(atLeast.getAsDouble()));
    }

    private String euro(double amount) {
        return texts.figures().euro(amount);
    }
}
