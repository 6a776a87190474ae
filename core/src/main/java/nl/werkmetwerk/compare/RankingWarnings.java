package nl.werkmetwerk.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.werkmetwerk.entry.Kind;

/** Whether the order of the strategies hangs on the horizon or on what the end is worth (MODEL 6.20). */
final class RankingWarnings {
    /** Totals nearer to each other than this part are level. */
    private static final double LEVEL = 1e-9;

    private final List<String> names;
    private final double[] totals;

    private RankingWarnings(List<Evaluation> evaluations) {
        names = evaluations.stream().map(Evaluation::strategy).toList();
        totals = evaluations.stream().mapToDouble(Evaluation::total).toArray();
    }

    static List<Warning> of(Evaluated evaluated) {
        List<Evaluation> evaluations = evaluated.evaluations();
        RankingWarnings rankings = new RankingWarnings(evaluations);
        List<Warning> warnings = new ArrayList<>();
        int twice = 2 * evaluated.resolved().clock().years();
        evaluated
                .twiceAsLong()
                .filter(rankings::turnsOver)
                .ifPresent(longer -> warnings.add(rankings.warning(
                        Warning.Code.RANKING_TURNS_WITH_HORIZON, "horizon", Map.of("years", twice), longer)));
        double[] without =
                evaluations.stream().mapToDouble(RankingWarnings::withoutEnd).toArray();
        if (rankings.turnsOver(without)) {
            warnings.add(
                    rankings.warning(Warning.Code.RANKING_TURNS_WITHOUT_RESIDUAL, "residualValue", Map.of(), without));
        }
        return warnings;
    }

    private static double withoutEnd(Evaluation evaluation) {
        return evaluation.total() - evaluation.total(Kind.RESIDUAL) - evaluation.total(Kind.BACKLOG);
    }

    /** Whether some strategy is cheaper than another here and dearer there. */
    private boolean turnsOver(double[] others) {
        return IntStream.range(0, totals.length)
                .anyMatch(i -> IntStream.range(0, totals.length)
                        .anyMatch(j -> cheaper(totals, i, j) && cheaper(others, j, i)));
    }

    private static boolean cheaper(double[] of, int i, int j) {
        return of[j] - of[i] > LEVEL * Math.max(1, Math.max(Math.abs(of[i]), Math.abs(of[j])));
    }

    private Warning warning(Warning.Code code, String where, Map<String, Object> first, double[] others) {
        Map<String, Object> facts = new LinkedHashMap<>(first);
        facts.put("before", ranking(totals));
        facts.put("after", ranking(others));
        return new Warning(code, where, facts);
    }

    /** Names, cheapest first. */
    private List<String> ranking(double[] of) {
        Integer[] order = IntStream.range(0, of.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> of[i]));
        return Arrays.stream(order).map(names::get).toList();
    }
}
