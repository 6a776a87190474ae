package nl.werkmetwerk.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.portfolio.Portfolio;
import nl.werkmetwerk.portfolio.PortfolioCase;
import nl.werkmetwerk.portfolio.PortfolioView;
import nl.werkmetwerk.portfolio.PortfolioViewer;
import nl.werkmetwerk.portfolio.Travel;

/**
 * What do cases of several cities cost at one year and price level, and how do the cities stand beside each other?
 * (MODEL-practice 16) It is asked of a portfolio, not of one case.
 *
 * @param of the portfolio
 */
public record PortfolioStudy(Portfolio of) {
    /**
     * Answers the question.
     *
     * @throws IllegalArgumentException if a case does not have its strategy, or a year of the price index is missing
     */
    public PortfolioView run(Run run) {
        PortfolioViewer viewer = new PortfolioViewer(of);
        List<Travel> travels = new ArrayList<>();
        for (PortfolioCase each : of.cases()) {
            Case rated = of.atItsRate(each);
            viewer.take(Comparer.compare(rated, run.threads()), each.strategy());
            travels.addAll(learnt(rated, run));
        }
        return viewer.view(travels);
    }

    private static List<Travel> learnt(Case of, Run run) {
        if (of.principles().isEmpty()) {
            return List.of();
        }
        return new PrincipleStudy()
                .run(of, run).principles().stream()
                        .map(outcome -> new Travel(
                                outcome.principle().id(),
                                Optional.of(of.name()),
                                outcome.net().byCity(),
                                outcome.net().street()))
                        .toList();
    }
}
