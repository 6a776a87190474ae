package nl.werkmetwerk.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.CaseTerms;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.MainDoubts;
import nl.werkmetwerk.report.Origin;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.StampLines;
import nl.werkmetwerk.report.memo.Block;
import nl.werkmetwerk.report.memo.Block.Role;
import nl.werkmetwerk.report.memo.Memo;
import nl.werkmetwerk.study.CompareAnswer;

/** A comparison as a memo that a council can read: what was asked, what wins, why, who pays, and what to doubt. */
public final class CompareMemo {
    private final CompareAnswer answer;
    private final Comparison comparison;
    private final ReportTexts texts;
    private final Verdict verdict;

    private CompareMemo(CompareAnswer answer, ReportOptions options) {
        this.answer = answer;
        comparison = answer.comparison();
        texts = options.texts();
        verdict = new Verdict(comparison, texts);
    }

    /**
     * The memo.
     *
     * @param answer the result; a chance is told only where it was drawn
     * @param assumptions what the saving hangs on most, where that was asked
     * @param origins where the figures of the case come from
     * @param stamp what it was made from
     * @param options language
     */
    public static Memo of(
            CompareAnswer answer,
            Optional<Chapter> assumptions,
            List<Origin> origins,
            Stamp stamp,
            ReportOptions options) {
        return new CompareMemo(answer, options).memo(assumptions, origins, stamp);
    }

    private Memo memo(Optional<Chapter> assumptions, List<Origin> origins, Stamp stamp) {
        CompareCharts charts = new CompareCharts(comparison, texts);
        List<Block> blocks = new ArrayList<>(List.of(question(), answer(), figures()));
        blocks.add(Block.of(Role.BRIDGE, charts.bridge()));
        blocks.add(Block.of(Role.FIGURES, charts.strategies()));
        new WhoPays(comparison, texts).chapter().ifPresent(pays -> blocks.add(Block.of(Role.WHO_PAYS, pays)));
        blocks.add(Block.of(Role.CALENDAR, charts.calendar()));
        assumptions.ifPresent(most -> blocks.add(Block.of(Role.ASSUMPTIONS, most)));
        blocks.add(doubts());
        blocks.add(sources(origins, stamp));
        return new Memo(comparison.of().name(), texts.locale(), blocks);
    }

    private Block question() {
        int last = comparison.of().baseYear() + comparison.of().horizon() - 1;
        String asked = texts.text(
                "memo.question",
                comparison.of().assets().size(),
                comparison.of().sections().size(),
                comparison.of().baseYear(),
                last);
        return Block.of(Role.QUESTION, texts.text("memo.question.title"), List.of(asked));
    }

    /** The first paragraph has it all: the winner, by how much against both baselines, and the chance. */
    private Block answer() {
        List<String> first = new ArrayList<>(List.of(verdict.best()));
        verdict.chance().ifPresent(first::add);
        List<String> lines = new ArrayList<>(List.of(String.join(" ", first), verdict.parts()));
        if (answer.chancesLeftOut()) {
            lines.add(texts.text("headline.chancesLeftOut"));
        }
        return Block.of(Role.ANSWER, texts.text("memo.answer.title"), lines);
    }

    private Block figures() {
        return Block.of(Role.FIGURES, new SavingFigures(verdict.told(), comparison, texts).chapter());
    }

    private Block doubts() {
        String told = verdict.told().get(0).strategy();
        MainDoubts doubts = new MainDoubts(comparison.warnings(), told, texts);
        List<String> lines = new ArrayList<>(doubts.sentences());
        if (lines.isEmpty()) {
            lines.add(texts.text("memo.doubts.none"));
        }
        if (doubts.more() > 0) {
            lines.add(texts.text("memo.doubts.more", doubts.more()));
        }
        return Block.of(Role.DOUBTS, texts.text("warnings"), lines);
    }

    private Block sources(List<Origin> origins, Stamp stamp) {
        List<String> lines = new ArrayList<>(List.of(new CaseTerms(comparison.of(), texts).inShort()));
        lines.addAll(new MemoSources(origins, texts).lines());
        lines.addAll(new StampLines(texts).lines(stamp));
        return Block.of(Role.SOURCES, texts.text("memo.sources.title"), lines);
    }
}
