package nl.werkmetwerk.report.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkmetwerk.files.document.PackageDocument;
import nl.werkmetwerk.model.neighbourhood.ChoiceRule;
import nl.werkmetwerk.neighbourhood.GroupOutcome;
import nl.werkmetwerk.neighbourhood.PackageChoice;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;

/** What the result of {@code package} tells a council; nothing where there is none. */
final class PackageAnswers {
    private final Optional<PackageDocument> told;
    private final ReportTexts texts;

    PackageAnswers(Optional<PackageDocument> told, ReportTexts texts) {
        this.told = told;
        this.texts = texts;
    }

    /** The choices side by side: points, euro and what the budgets pay. */
    Optional<Passage> between() {
        return told.map(result -> {
            List<Line> lines = new ArrayList<>();
            lines.add(Line.of(texts, "council.rule", Span.of(rule(result.choice()))));
            for (int at = 0; at < result.choices().size(); at++) {
                lines.add(choice(result.choices().get(at), at));
            }
            return new Passage(texts.text("council.between"), lines);
        });
    }

    private Line choice(PackageChoice choice, int at) {
        String place = "package#/choices/" + at;
        List<Span> spans = new ArrayList<>(Line.of(
                        texts,
                        "council.choice",
                        Span.of(rule(choice.by())),
                        Span.of(
                                texts.figures().show(choice.points(), Format.QUANTITY),
                                Figure.of(place + "/points", choice.points())),
                        euro(place + "/netCost", choice.netCost()))
                .spans());
        for (int budget = 0; budget < choice.spent().size(); budget++) {
            String key = budget == 0 ? "council.spent" : "council.spentToo";
            spans.addAll(Line.of(
                            texts,
                            key,
                            euro(place + "/spent/" + budget, choice.spent().get(budget)))
                    .spans());
        }
        return new Line(true, spans);
    }

    /** How many of each group get something they asked for, under the rule that was named before the count. */
    Optional<Passage> whoGains() {
        List<Line> lines = new ArrayList<>();
        told.ifPresent(result -> {
            for (int at = 0; at < result.choices().size(); at++) {
                if (result.choices().get(at).by() == result.choice()) {
                    groups(result.choices().get(at), "package#/choices/" + at + "/groups/", lines);
                }
            }
        });
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Passage(texts.text("council.gains"), lines));
    }

    private void groups(PackageChoice choice, String place, List<Line> lines) {
        for (int number = 0; number < choice.groups().size(); number++) {
            GroupOutcome group = choice.groups().get(number);
            if (group.served().isPresent()) {
                double served = group.served().getAsDouble();
                lines.add(Line.item(
                        texts,
                        "council.served",
                        Span.of(group.group()),
                        Span.of(
                                texts.figures().show(served, Format.PERCENT),
                                Figure.of(place + number + "/served", served))));
            }
        }
    }

    private String rule(ChoiceRule rule) {
        return texts.text("package.by." + rule.name().toLowerCase(Locale.ROOT));
    }

    private Span euro(String field, double value) {
        return Span.of(texts.figures().euro(value), Figure.of(field, value));
    }
}
