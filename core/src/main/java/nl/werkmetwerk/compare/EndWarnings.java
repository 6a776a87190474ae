package nl.werkmetwerk.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import nl.werkmetwerk.compare.sum.Evaluation;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.plan.Baseline;

/** Whether the answer hangs on the last year of the horizon, or on what the end is worth (MODEL 6.20). */
final class EndWarnings {
    private final List<Evaluation> evaluations;
    private final OtherEnds ends;
    private final double[] totals;
    private final int winner;
    private final List<Warning> warnings = new ArrayList<>();

    private EndWarnings(List<Evaluation> evaluations, OtherEnds ends) {
        this.evaluations = evaluations;
        this.ends = ends;
        totals = evaluations.stream().mapToDouble(Evaluation::total).toArray();
        winner = Winner.among(totals);
    }

    static List<Warning> of(List<Evaluation> evaluations, OtherEnds ends, List<Saving> savings) {
        EndWarnings found = new EndWarnings(evaluations, ends);
        savings.stream()
                .filter(saving -> saving.baseline() == Baseline.SEPARATE)
                .forEach(found::checkSign);
        found.checkWinner();
        return found.warnings;
    }

    private void checkSign(Saving saving) {
        EndOfHorizon end = saving.endOfHorizon();
        double level = Winner.tie(totals[0]);
        double longRun = end.longRun().orElse(saving.amount());
        boolean gains = DoubleStream.of(saving.amount(), longRun, end.high()).anyMatch(value -> value > level);
        boolean loses = DoubleStream.of(saving.amount(), longRun, end.low()).anyMatch(value -> value < -level);
        if (gains && loses) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("when", end.longRun().isPresent() ? "longRun" : "near");
            facts.put("strategy", saving.strategy());
            facts.put("amount", saving.amount());
            end.longRun().ifPresent(value -> facts.put("longRun", value));
            facts.put("low", end.low());
            facts.put("high", end.high());
            warnings.add(
                    new Warning(Warning.Code.SIGN_TURNS_WITH_HORIZON, "strategies[" + saving.strategy() + "]", facts));
        }
    }

    /** One warning for the long run, one for the nearest horizon, one for an end without value. */
    private void checkWinner() {
        ends.longRunTotals().ifPresent(inTheLongRun -> checkWinner("longRun", ends.longRunYears(), inTheLongRun));
        for (int years : ends.nearestFirst()) {
            if (checkWinner("horizon", years, ends.totals(years))) {
                break;
            }
        }
        if (evaluations.get(0).resolved().endRule() == ResidualRule.STRAIGHT_LINE) {
            double[] without =
                    evaluations.stream().mapToDouble(EndWarnings::withoutEnd).toArray();
            checkWinner("residualValue", evaluations.get(0).resolved().clock().years(), without);
        }
    }

    private static double withoutEnd(Evaluation evaluation) {
        return evaluation.total() - evaluation.total(Kind.RESIDUAL) - evaluation.total(Kind.BACKLOG);
    }

    private boolean checkWinner(String when, int years, double[] there) {
        int other = Winner.among(there);
        double difference = there[winner] - there[other];
        boolean turns = difference > Winner.tie(there[0]);
        if (turns) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("when", when);
            facts.put("years", years);
            facts.put("winner", evaluations.get(winner).strategy());
            facts.put("other", evaluations.get(other).strategy());
            facts.put("difference", difference);
            String where = when.equals("residualValue") ? when : "horizon";
            warnings.add(new Warning(Warning.Code.WINNER_TURNS, where, facts));
        }
        return turns;
    }
}
