package nl.werkmetwerk.compare.lever;

import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.compare.Amounts;
import nl.werkmetwerk.compare.BridgeTerm;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.Timing;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.money.DiscountFactors;

/**
 * What the strategies of a case come to where its levers stand: the same, but for rounding, as a comparison of the case
 * changed accordingly. Euro, present value at the start of the base year unless said otherwise.
 */
public final class Turned {
    private final CaseFlows flows;
    private final Levers levers;
    private final double[] factors;
    private final double[] ends;

    private Turned(CaseFlows flows, Levers levers) {
        this.flows = flows;
        this.levers = levers;
        Case of = flows.of();
        List<HorizonEnd> all = flows.strategies().get(0).ends();
        int longest = all.get(all.size() - 1).years();
        factors = DiscountFactors.of(levers.rate(), of.timing(), of.baseYear(), longest);
        ends = DiscountFactors.of(levers.rate(), Timing.START, of.baseYear(), longest);
    }

    /** The flows of a case where its levers stand. */
    public static Turned of(CaseFlows flows, Levers levers) {
        return new Turned(flows, levers);
    }

    private double rate(int year) {
        return levers.rate().in(flows.of().baseYear() + year);
    }

    /** Total of a strategy, by its number. */
    public double total(int strategy) {
        return total(strategy, flows.of().horizon());
    }

    /**
     * Total of a strategy when the horizon ends after another number of years.
     *
     * @param years one of the ends of the flows
     */
    public double total(int strategy, int years) {
        return Arrays.stream(Kind.values())
                .mapToDouble(kind -> total(strategy, kind, years))
                .sum();
    }

    /** Total of one kind of a strategy. */
    public double total(int strategy, Kind kind) {
        return total(strategy, kind, flows.of().horizon());
    }

    private double total(int strategy, Kind kind, int years) {
        StrategyFlows of = flows.strategies().get(strategy);
        return value(of.flows(), kind, years) + end(of, kind, years);
    }

    private double value(List<Flow> all, Kind kind, int years) {
        return all.stream()
                .filter(flow -> flow.kind() == kind)
                .mapToDouble(flow -> value(flow, years))
                .sum();
    }

    private double value(Flow flow, int years) {
        double sum = 0;
        for (int year = 0; year < Math.min(years, flow.years()); year++) {
            sum += flow.amount(year) * factors[year];
        }
        return sum * flow.levered().factor(levers);
    }

    private double end(StrategyFlows of, Kind kind, int years) {
        HorizonEnd end = of.ends().stream()
                .filter(one -> one.years() == years)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no end after " + years + " years"));
        return standing(end, kind) * ends[years];
    }

    private double standing(HorizonEnd end, Kind kind) {
        double sum = end.standing().stream()
                .filter(one -> one.levered().kind() == kind)
                .mapToDouble(one -> one.amount() * one.levered().factor(levers))
                .sum();
        if (kind != Kind.RESIDUAL) {
            return sum;
        }
        double rate = rate(end.years() - 1);
        double toPayment = Math.pow(1 + rate, -flows.of().timing().offset());
        double goingOn = end.goingOn().stream()
                .mapToDouble(cost -> cost.worth(rate) * levers.price(cost.price()))
                .sum();
        return sum + goingOn * toPayment;
    }

    /** What working together gives a strategy (MODEL 6.24). */
    public double integration(int strategy) {
        StrategyFlows of = flows.strategies().get(strategy);
        int years = flows.of().horizon();
        return value(of.apart(), Kind.SHARING, years)
                + value(of.apart(), Kind.IMPACT, years)
                - value(of.flows(), Kind.SHARING, years)
                - value(of.flows(), Kind.IMPACT, years)
                - value(of.flows(), Kind.COORDINATION, years);
    }

    /** Where the saving of a strategy against a baseline comes from (MODEL 6.13). */
    public Amounts<BridgeTerm> bridge(Baseline against, int strategy) {
        String name = flows.strategies().get(strategy).name();
        BridgeFlows bridge = flows.bridges().stream()
                .filter(one -> one.baseline() == against && one.strategy().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is not set against " + against));
        return Amounts.of(
                BridgeTerm.class,
                term -> term.kind()
                        .map(kind -> total(against.ordinal(), kind) - total(strategy, kind))
                        .orElseGet(() -> renewal(bridge, term)));
    }

    private double renewal(BridgeFlows bridge, BridgeTerm term) {
        return bridge.changes().stream()
                .mapToDouble(change -> {
                    double value =
                            value(change.flows(), Kind.RENEWAL, flows.of().horizon());
                    return term(change, value) == term ? value : 0;
                })
                .sum();
    }

    private static BridgeTerm term(RenewalChange change, double value) {
        if (change.byMethod()) {
            return BridgeTerm.METHOD;
        }
        return value < 0 ? BridgeTerm.ADVANCE : BridgeTerm.DEFERRAL;
    }

    /** Undiscounted cash of a year of a strategy, at prices of that year (MODEL 6.3). */
    public double cash(int strategy, int year) {
        return flows.strategies().get(strategy).flows().stream()
                .filter(flow -> flow.levered().cash())
                .mapToDouble(flow -> flow.amount(year) * flow.levered().factor(levers))
                .sum();
    }
}
