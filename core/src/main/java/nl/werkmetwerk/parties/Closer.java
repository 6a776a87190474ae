package nl.werkmetwerk.parties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.werkmetwerk.ledger.ContributionPlan;
import nl.werkmetwerk.ledger.WorksCosts;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** Sets coverage and contributions against the cost in money, per party and in total (MODEL 8). */
final class Closer {
    /** Greatest factor on costs that is looked at. */
    static final double HIGHEST_PRICE = 100;

    private final ResolvedCase resolved;
    private final Strategy strategy;
    private final CashCosts costs;
    private final ContributionPlan plan;
    private final double tolerance;

    private Closer(ResolvedCase resolved, Strategy strategy, double tolerance) {
        this.resolved = resolved;
        this.strategy = strategy;
        this.tolerance = tolerance;
        costs = new CashCosts(resolved, ResolvedStrategy.of(strategy, resolved));
        plan = ContributionPlan.of(resolved, strategy.name(), costs.works());
    }

    static Closing close(ResolvedCase resolved, Strategy strategy, double tolerance) {
        return new Closer(resolved, strategy, tolerance).closing();
    }

    private Closing closing() {
        Map<String, ClosingBalance> byParty = new LinkedHashMap<>();
        for (Party party : parties()) {
            int owner = resolved.owners().number(party.id());
            FundingFlows flows = FundingFlows.of(party, costs, plan, 1, resolved);
            byParty.put(party.id(), balance(flows, other -> other == owner));
        }
        ClosingBalance total = balance(total(plan, 1), owner -> true);
        return new Closing(byParty, total, breakEvenPrice(), breakEvenSharing(total));
    }

    private List<Party> parties() {
        return resolved.source().parties().isEmpty()
                ? IntStream.range(0, resolved.owners().count())
                        .mapToObj(resolved.owners()::name)
                        .map(name -> new Party(name, name))
                        .toList()
                : resolved.source().parties();
    }

    private FundingFlows total(ContributionPlan withPlan, double factor) {
        FundingFlows sum = new FundingFlows(resolved);
        parties().forEach(party -> sum.add(FundingFlows.of(party, costs, withPlan, factor, resolved)));
        return sum;
    }

    private ClosingBalance balance(FundingFlows flows, IntPredicate owners) {
        double gap = flows.gap();
        boolean closes = gap >= -tolerance;
        OptionalDouble contribution = closes
                ? OptionalDouble.of(0)
                : BreakEven.between(0, 1, rate -> gap + furtherContribution(rate, owners));
        return new ClosingBalance(
                flows.coverage(),
                flows.received(),
                flows.paid(),
                flows.cash(),
                flows.vat(),
                gap,
                closes,
                flows.shortFrom(tolerance),
                contribution,
                flows.years());
    }

    /** Present value of a further contribution from outside to the works of some owners, after those of the case. */
    private double furtherContribution(double rate, IntPredicate owners) {
        WorksCosts works = costs.works();
        double sum = 0;
        for (int work = 0; work < works.count(); work++) {
            if (owners.test(resolved.assets().owner(works.asset(work)))) {
                double amount = Math.min(rate * works.cost(work), plan.left(work));
                sum += amount * resolved.clock().discount(works.year(work));
            }
        }
        return sum;
    }

    private OptionalDouble breakEvenPrice() {
        return BreakEven.between(Double.MIN_NORMAL, HIGHEST_PRICE, factor -> {
            ContributionPlan scaled = ContributionPlan.at(factor, resolved, strategy.name(), costs.works());
            return total(scaled, factor).gap();
        });
    }

    private OptionalDouble breakEvenSharing(ClosingBalance total) {
        double highest = SharingFactor.highest(resolved.source());
        return total.closes()
                ? BreakEven.between(0, 1, this::gapAtSharing)
                : BreakEven.between(1, highest, this::gapAtSharing);
    }

    private double gapAtSharing(double factor) {
        ResolvedCase other = ResolvedCase.of(SharingFactor.apply(factor, resolved.source()));
        Closer closer = new Closer(other, strategy, tolerance);
        return closer.total(closer.plan, 1).gap();
    }
}
