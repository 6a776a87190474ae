package nl.werkmetwerk.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.werkmetwerk.cli.output.PortfolioResult;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.portfolio.Portfolio;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.study.PortfolioStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows cases of several cities at one year and price level, and the cities beside each other. */
@Command(name = "portfolio")
public final class PortfolioCommand implements Callable<Integer> {
    @Mixin
    private Inquiry inquiry;

    @Override
    public Integer call() {
        inquiry.require(1);
        inquiry.checkOne();
        NamedPortfolio named = inquiry.portfolio();
        List<Scenario> scenarios = inquiry.read();
        IntStream.range(0, scenarios.size())
                .forEach(i -> named.file()
                        .cases()
                        .get(i)
                        .strategy()
                        .ifPresent(name -> Strategies.require(scenarios.get(i), List.of(name))));
        Portfolio portfolio =
                named.file().of(scenarios.stream().map(Scenario::of).toList());
        requireIndices(named, portfolio);
        ReportOptions usual = inquiry.shown(portfolio.cases().get(0).of());
        return inquiry.write(List.of(new PortfolioResult(
                        new PortfolioStudy(portfolio).run(inquiry.run()),
                        inquiry.stamp(named, scenarios),
                        new ReportOptions(usual.texts(), usual.verbose() || inquiry.listsAll())))
                .iterator());
    }

    private static void requireIndices(NamedPortfolio named, Portfolio portfolio) {
        List<Integer> missing = portfolio.missingIndexYears();
        if (!missing.isEmpty()) {
            throw new FailedException(
                    Exit.INVALID,
                    Message.error(
                            "portfolio.indexMissing",
                            named.place("priceIndex"),
                            String.join(
                                    ", ", missing.stream().map(String::valueOf).toList()),
                            String.valueOf(portfolio.priceYear())));
        }
    }
}
