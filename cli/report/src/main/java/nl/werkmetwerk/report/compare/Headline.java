package nl.werkmetwerk.report.compare;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.report.CaseTerms;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;

/** The opening of a report: what is compared, on which terms, and the answer. */
final class Headline {
    private final Comparison comparison;
    private final ReportTexts texts;

    Headline(Comparison comparison, ReportTexts texts) {
        this.comparison = comparison;
        this.texts = texts;
    }

    /** @param chancesLeftOut whether the reader is told how to get chances */
    Chapter chapter(boolean chancesLeftOut) {
        List<String> lines = new ArrayList<>();
        if (chancesLeftOut) {
            lines.add(texts.text("headline.chancesLeftOut"));
        }
        lines.addAll(answers());
        lines.addAll(new CaseTerms(comparison.of(), texts).lines());
        lines.add(texts.text("headline.signs"));
        return Chapter.of("headline", "", lines);
    }

    private List<String> answers() {
        if (comparison.strategies().size() == 2) {
            return List.of(texts.text("headline.noStrategies"));
        }
        return comparison.strategies().stream()
                .skip(2)
                .map(strategy -> answer(strategy.name()))
                .toList();
    }

    private String answer(String strategy) {
        List<String> parts = comparison.savings().stream()
                .filter(saving -> saving.strategy().equals(strategy))
                .map(this::against)
                .toList();
        return texts.text("headline.answer", texts.strategy(strategy), texts.list(parts));
    }

    private String drawn(Chance chance) {
        return texts.text(
                "headline.chance",
                texts.figures().euro(chance.mean()),
                texts.figures().show(chance.probabilityPositive(), Format.PERCENT));
    }

    private String against(Saving saving) {
        String said = amount(saving);
        return saving.chance().map(chance -> said + " " + drawn(chance)).orElse(said);
    }

    /** What it saves or loses against its baseline. */
    String amount(Saving saving) {
        String key = saving.amount() < 0 ? "headline.costsMore" : "headline.saves";
        String amount = texts.figures().euro(Math.abs(saving.amount()));
        String fraction = saving.fraction().isPresent()
                ? " (" + texts.figures().show(Math.abs(saving.fraction().getAsDouble()), Format.PERCENT) + ")"
                : "";
        return texts.text(key, amount + fraction, texts.strategy(saving.baseline()));
    }
}
