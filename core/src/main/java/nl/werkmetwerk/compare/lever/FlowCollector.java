package nl.werkmetwerk.compare.lever;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.FlowSink;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.together.GatheredWorks;
import nl.werkmetwerk.together.Sort;

/** Adds up what a strategy costs by what acts on it. What sharing and κ make of works is kept without φ and κ. */
final class FlowCollector implements FlowSink {
    private final ResolvedCase resolved;
    private final Map<Levered, double[]> flows = new TreeMap<>();
    private final EndCollector[] ends;
    private final RenewalCollector renewals;

    /**
     * Nothing yet.
     *
     * @param resolved the case over as many years as the last end
     * @param ends how many ends there are
     * @param years N
     */
    FlowCollector(ResolvedCase resolved, int ends, int years) {
        this.resolved = resolved;
        this.ends = new EndCollector[ends];
        for (int end = 0; end < ends; end++) {
            this.ends[end] = new EndCollector(resolved);
        }
        renewals = new RenewalCollector(resolved, years);
    }

    @Override
    public void renewal(int asset, int year, int method) {
        renewals.begin(asset, year, method);
    }

    @Override
    public void entry(int asset, int year, Kind kind, int component, double amount) {
        switch (kind) {
            case RENEWAL -> {
                String price = resolved.kinds().name(component);
                renewals.add(price, amount);
                add(Levered.by(kind, price), year, amount);
            }
            case MAINTENANCE, PERIODIC -> add(Levered.by(kind, Prices.MAINTENANCE), year, amount);
            case RISK -> add(Levered.by(kind, Prices.RISK), year, amount);
            case BENEFIT -> {
                boolean cash = resolved.running().benefitIsCash(asset);
                add(new Levered(kind, cash, Prices.BENEFIT, "", false), year, amount);
            }
            default -> {
                // what is shared, coordinated or an impact is told by its parts
            }
        }
    }

    @Override
    public void coordinated(int asset, int year, double standAlone) {
        renewals.ofLast().forEach((price, amount) -> add(Levered.coordinated(price), year, amount));
    }

    @Override
    public void impact(int asset, int year, int impactKind, double gross, double net) {
        double price = price(asset, year, impactKind);
        if (price != 0) {
            add(Levered.by(Kind.IMPACT, Prices.IMPACT), year, gross * price);
        }
    }

    @Override
    public void shared(int year, GatheredWorks works, int item) {
        int section = resolved.assets().section(works.asset(item));
        boolean isImpact = works.sort() == Sort.IMPACT;
        String kind = (isImpact ? resolved.impactKinds() : resolved.kinds()).name(works.kind(item));
        Kind of = isImpact ? Kind.IMPACT : Kind.SHARING;
        String price = isImpact ? Prices.IMPACT : kind;
        double euro = isImpact ? price(works.asset(item), year, works.kind(item)) : 1;
        boolean ofCase = resolved.section(section).sharing().get(kind) == null
                || (!isImpact && resolved.sharing().byDistrict(works.kind(item)));
        if (ofCase) {
            add(Levered.shared(of, price, kind), year, -works.discount(item, 1) * euro);
        } else {
            double phi = isImpact
                    ? resolved.sharing().ofImpact(section, works.kind(item))
                    : resolved.sharing().ofComponent(section, works.kind(item));
            add(Levered.by(of, price), year, -works.discount(item, phi) * euro);
        }
    }

    private double price(int asset, int year, int impactKind) {
        return resolved.impactPrice(asset, impactKind) * resolved.trends().impact(year);
    }

    private void add(Levered levered, int year, double amount) {
        if (amount != 0) {
            flows.computeIfAbsent(levered, key -> new double[resolved.clock().years()])[year] += amount;
        }
    }

    @Override
    public void stands(int end, Kind kind, int component, double amount) {
        ends[end].stands(Levered.by(kind, resolved.kinds().name(component)), amount);
    }

    @Override
    public void goesOn(int end, int component, int left, int life, double cost) {
        ends[end].goesOn(component, left, life, cost);
    }

    /** The renewals of the place that is being told. */
    RenewalCollector renewals() {
        return renewals;
    }

    /** All flows so far, in order. */
    List<Flow> flows() {
        return flows.entrySet().stream()
                .map(flow -> new Flow(flow.getKey(), flow.getValue()))
                .toList();
    }

    /** Those of sharing and impacts. */
    List<Flow> joint() {
        return flows().stream()
                .filter(flow -> flow.kind() == Kind.SHARING || flow.kind() == Kind.IMPACT)
                .toList();
    }

    /** How things stand at one of the ends. */
    HorizonEnd end(int end, int years) {
        return ends[end].end(years);
    }
}
