package nl.werkmetwerk.report.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.files.document.DrawnSaving;
import nl.werkmetwerk.files.document.PackageDocument;
import nl.werkmetwerk.files.document.SimulateDocument;
import nl.werkmetwerk.report.MainDoubts;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.WriteOffs;

/**
 * A council: what do we choose between, what does it give, who gains, what is written off, how sure is it (MODEL-practice
 * 18). What no result tells is left out together with its question.
 *
 * @param texts words of their language
 */
public record CouncilReader(ReportTexts texts) implements Reader<CouncilPage> {
    /** Percent of the draws below. */
    private static final int[] NINE_IN_TEN = {5, 95};

    @Override
    public CouncilPage read(Known known) {
        Comparison comparison = known.answer().comparison();
        PackageAnswers choices = new PackageAnswers(known.other(PackageDocument.class), texts);
        List<Passage> passages = new ArrayList<>();
        choices.between().ifPresent(passages::add);
        gives(known).ifPresent(passages::add);
        choices.whoGains().ifPresent(passages::add);
        writeOff(known).ifPresent(passages::add);
        passages.add(doubts(known));
        return new CouncilPage(texts.locale(), comparison.of().name(), passages);
    }

    /** What the plan saves against both baselines, with what nine draws in ten lie between where it was drawn. */
    private Optional<Passage> gives(Known known) {
        List<Saving> savings = known.answer().comparison().savings();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(texts, "council.plan", Span.of(texts.strategy(known.strategy()))));
        for (int number = 0; number < savings.size(); number++) {
            Saving saving = savings.get(number);
            if (saving.strategy().equals(known.strategy())) {
                lines.add(saved(saving, number, known));
            }
        }
        return lines.size() == 1 ? Optional.empty() : Optional.of(new Passage(texts.text("council.gives"), lines));
    }

    private Line saved(Saving saving, int number, Known known) {
        Span baseline = Span.of(texts.strategy(saving.baseline()));
        Span amount = euro("compare#/savings/" + number + "/amount", saving.amount());
        List<Span> ends = known.other(SimulateDocument.class)
                .map(result -> ends(result, saving))
                .orElse(List.of());
        return ends.isEmpty()
                ? Line.item(texts, "council.saved", baseline, amount)
                : Line.item(texts, "council.savedBetween", baseline, amount, ends.get(0), ends.get(1));
    }

    /** Between which nine draws in ten lie; nothing where this saving was not drawn. */
    private List<Span> ends(SimulateDocument result, Saving saving) {
        List<Span> ends = new ArrayList<>();
        for (int at = 0; at < result.savings().size(); at++) {
            DrawnSaving drawn = result.savings().get(at);
            if (drawn.strategy().equals(saving.strategy()) && drawn.baseline() == saving.baseline()) {
                String place = "simulate#/savings/" + at + "/percentiles/P";
                for (int percent : NINE_IN_TEN) {
                    Double value = drawn.figures().percentiles().get(percent);
                    if (value != null) {
                        ends.add(euro(place + percent, value));
                    }
                }
            }
        }
        return ends.size() == NINE_IN_TEN.length ? ends : List.of();
    }

    private Optional<Passage> writeOff(Known known) {
        List<Saving> savings = known.answer().comparison().savings();
        for (int number = 0; number < savings.size(); number++) {
            Saving saving = savings.get(number);
            var caused = WriteOffs.caused(known.answer().budget(), saving.strategy(), saving.baseline());
            if (saving.strategy().equals(known.strategy()) && caused.isPresent()) {
                double more = caused.getAsDouble();
                Span amount = Span.of(
                        texts.figures().euro(Math.abs(more)),
                        Figure.of("compare#/savings/" + number + "/writeOff", more));
                String key = more < 0 ? "council.writeOffLess" : "council.writeOff";
                Line line = Line.of(texts, key, amount, Span.of(texts.strategy(saving.baseline())));
                return Optional.of(new Passage(texts.text("council.writeOff.title"), List.of(line)));
            }
        }
        return Optional.empty();
    }

    private Passage doubts(Known known) {
        List<String> sentences =
                new MainDoubts(known.answer().comparison().warnings(), known.strategy(), texts).sentences();
        List<Line> lines = sentences.isEmpty()
                ? List.of(Line.of(texts, "memo.doubts.none"))
                : sentences.stream().map(doubt -> Line.words(true, doubt)).toList();
        return new Passage(texts.text("council.sure"), lines);
    }

    private Span euro(String field, double value) {
        return Span.of(texts.figures().euro(value), Figure.of(field, value));
    }
}
