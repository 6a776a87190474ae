package nl.werkmetwerk.compare.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkmetwerk.ledger.FlowWalk;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.together.Places;

/** Finds the flows of a case: every strategy is lived through once, up to the last end, place by place. */
final class FlowFinder {
    private final Case of;
    private final ResolvedCase resolved;
    private final int[] ends;
    private final List<ResolvedStrategy> strategies;
    private final List<ResolvedStrategy> apart;
    private final List<FlowCollector> found = new ArrayList<>();
    private final List<FlowCollector> foundApart = new ArrayList<>();
    private final List<ChangeCollector> changes = new ArrayList<>();
    private final FlowWalk walk;

    private FlowFinder(Case of, int[] ends) {
        this.of = of;
        this.ends = ends;
        resolved = ResolvedCase.of(of).withHorizon(ends[ends.length - 1]);
        walk = new FlowWalk(resolved, ends);
        strategies = of.allStrategies().stream()
                .map(strategy -> ResolvedStrategy.completeUntil(of.horizon(), strategy, resolved))
                .toList();
        apart = strategies.stream()
                .map(strategy -> strategy.withSharing(Sharing.OWN))
                .toList();
        strategies.forEach(strategy -> {
            found.add(new FlowCollector(resolved, ends.length, of.horizon()));
            foundApart.add(new FlowCollector(resolved, ends.length, of.horizon()));
        });
        for (Baseline baseline : Baseline.values()) {
            IntStream.range(baseline.ordinal() + 1, strategies.size())
                    .forEach(strategy -> changes.add(new ChangeCollector(of.horizon())));
        }
    }

    /** @param ends numbers of years, ascending, each once, N among them */
    static CaseFlows find(Case of, int[] ends) {
        FlowFinder finder = new FlowFinder(of, ends);
        for (int district = 0; district < finder.resolved.districtCount(); district++) {
            Places.visit(finder.resolved, district, finder::visit);
        }
        return finder.flows();
    }

    private void visit(int firstSection, int endSection) {
        for (int strategy = 0; strategy < strategies.size(); strategy++) {
            walk.tell(strategies.get(strategy), firstSection, endSection, found.get(strategy));
            walk.tellWorks(apart.get(strategy), firstSection, endSection, foundApart.get(strategy));
        }
        addChanges(resolved.firstAsset(firstSection), resolved.firstAsset(endSection));
        found.forEach(strategy -> strategy.renewals().clear());
        foundApart.forEach(strategy -> strategy.renewals().clear());
    }

    private void addChanges(int firstAsset, int endAsset) {
        int next = 0;
        for (Baseline baseline : Baseline.values()) {
            for (int strategy = baseline.ordinal() + 1; strategy < strategies.size(); strategy++) {
                ChangeCollector into = changes.get(next++);
                for (int asset = firstAsset; asset < endAsset; asset++) {
                    into.add(
                            resolved.assets(),
                            asset,
                            found.get(baseline.ordinal()).renewals(),
                            found.get(strategy).renewals());
                }
            }
        }
    }

    private CaseFlows flows() {
        List<StrategyFlows> all =
                IntStream.range(0, strategies.size()).mapToObj(this::strategy).toList();
        List<BridgeFlows> bridges = new ArrayList<>();
        for (Baseline baseline : Baseline.values()) {
            for (int strategy = baseline.ordinal() + 1; strategy < strategies.size(); strategy++) {
                bridges.add(new BridgeFlows(
                        strategies.get(strategy).name(),
                        baseline,
                        changes.get(bridges.size()).changes()));
            }
        }
        return new CaseFlows(of, all, bridges);
    }

    private StrategyFlows strategy(int number) {
        FlowCollector flows = found.get(number);
        return new StrategyFlows(
                strategies.get(number).name(),
                flows.flows(),
                foundApart.get(number).joint(),
                IntStream.range(0, ends.length)
                        .mapToObj(end -> flows.end(end, ends[end]))
                        .toList(),
                flows.renewals().works());
    }
}
