package nl.werkmetwerk.compare;

import java.util.List;
import java.util.function.Predicate;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.Chunks;
import nl.werkmetwerk.ledger.LedgerPricer;
import nl.werkmetwerk.ledger.LedgerSink;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** One strategy, evaluated: the ledger added up by asset and kind, and by year, in one pass. */
final class Evaluation {
    private final ResolvedCase resolved;
    private final String strategy;
    private final double[] presentValue;
    private final boolean[] methodUsed;
    private final double[] amounts;
    private final double[] cash;
    private final double[] impacts;
    private final boolean[] impactOccurs;
    private final RenewalLog renewals = new RenewalLog();
    private double shareable;

    private Evaluation(ResolvedCase resolved, String strategy) {
        this.resolved = resolved;
        this.strategy = strategy;
        presentValue = new double[resolved.assets().count() * Kind.count()];
        methodUsed = new boolean[resolved.methods().count()];
        int years = resolved.clock().years() + 1;
        amounts = new double[years];
        cash = new double[years];
        impacts = new double[resolved.impactKinds().count()];
        impactOccurs = new boolean[impacts.length];
    }

    /** Evaluates a strategy on up to {@code threads} threads. */
    static Evaluation of(ResolvedCase resolved, Strategy strategy, int threads) {
        return of(resolved, ResolvedStrategy.of(strategy, resolved), threads);
    }

    /** Evaluates a resolved strategy on up to {@code threads} threads. */
    static Evaluation of(ResolvedCase resolved, ResolvedStrategy under, int threads) {
        Evaluation evaluation = new Evaluation(resolved, under.name());
        Chunks chunks = new Chunks(resolved);
        Part[] parts = new Part[chunks.count()];
        chunks.run(threads, () -> {
            LedgerPricer pricer = new LedgerPricer(resolved);
            return chunk -> {
                Part part = evaluation.new Part();
                for (int d = chunks.firstDistrict(chunk); d < chunks.endDistrict(chunk); d++) {
                    pricer.priceDistrict(under, d, part);
                }
                parts[chunk] = part;
            };
        });
        for (Part part : parts) {
            evaluation.add(part);
        }
        return evaluation;
    }

    private void add(Part part) {
        for (int year = 0; year < amounts.length; year++) {
            amounts[year] += part.amounts[year];
            cash[year] += part.cash[year];
        }
        for (int kind = 0; kind < impacts.length; kind++) {
            impacts[kind] += part.impacts[kind];
            impactOccurs[kind] |= part.impactOccurs[kind];
        }
        renewals.addAll(part.renewals);
        shareable += part.shareable;
    }

    String strategy() {
        return strategy;
    }

    ResolvedCase resolved() {
        return resolved;
    }

    /** Present value of one kind of one asset. */
    double presentValue(int asset, Kind kind) {
        return presentValue[asset * Kind.count() + kind.ordinal()];
    }

    /** Present value of all kinds of one asset. */
    double presentValue(int asset) {
        double sum = 0;
        for (int kind = 0; kind < Kind.count(); kind++) {
            sum += presentValue[asset * Kind.count() + kind];
        }
        return sum;
    }

    /** Present value by section number. */
    double[] bySection() {
        double[] sums = new double[resolved.sectionCount()];
        for (int asset = 0; asset < resolved.assets().count(); asset++) {
            sums[resolved.assets().section(asset)] += presentValue(asset);
        }
        return sums;
    }

    /** Present value of some kinds by section number. */
    double[] bySection(Predicate<Kind> wanted) {
        double[] sums = new double[resolved.sectionCount()];
        for (Kind kind : Kind.values()) {
            for (int asset = 0; wanted.test(kind) && asset < resolved.assets().count(); asset++) {
                sums[resolved.assets().section(asset)] += presentValue(asset, kind);
            }
        }
        return sums;
    }

    /** Present value of one kind over all assets. */
    double total(Kind kind) {
        double sum = 0;
        for (int i = kind.ordinal(); i < presentValue.length; i += Kind.count()) {
            sum += presentValue[i];
        }
        return sum;
    }

    /** Sum of all present values. */
    double total() {
        double sum = 0;
        for (int kind = 0; kind < Kind.count(); kind++) {
            sum += total(Kind.of(kind));
        }
        return sum;
    }

    /** Present value that the shared kinds of its joint works would save if they overlapped wholly (every φ > 0 were 1). */
    double shareable() {
        return shareable;
    }

    /** Undiscounted sum of year number 0 … N. */
    double amount(int year) {
        return amounts[year];
    }

    /** Undiscounted sum of the cash kinds of year number 0 … N. */
    double cash(int year) {
        return cash[year];
    }

    /** Whether an impact kind occurs at all. */
    boolean impactOccurs(int kind) {
        return impactOccurs[kind];
    }

    /** Net quantity of an impact kind over the horizon. */
    double impact(int kind) {
        return impacts[kind];
    }

    /** Whether a method of some asset is ever used. */
    boolean uses(int method) {
        return methodUsed[method];
    }

    /** By year, then asset id. */
    List<Renewal> renewals() {
        return renewals.inOrder(resolved);
    }

    /** What one chunk adds up for itself; what belongs to one asset goes straight to its place. */
    private final class Part implements LedgerSink {
        private final double[] amounts = new double[Evaluation.this.amounts.length];
        private final double[] cash = new double[Evaluation.this.cash.length];
        private final double[] impacts = new double[Evaluation.this.impacts.length];
        private final boolean[] impactOccurs = new boolean[Evaluation.this.impacts.length];
        private final RenewalLog renewals = new RenewalLog();
        private double shareable;

        @Override
        public void renewal(int asset, int year, int method) {
            methodUsed[method] = true;
            renewals.add(asset, year, method);
        }

        @Override
        public void entry(int asset, int year, Kind kind, int component, double amount) {
            presentValue[asset * Kind.count() + kind.ordinal()] +=
                    amount * resolved.clock().discount(year);
            amounts[year] += amount;
            if (kind.isCash() || kind == Kind.BENEFIT && resolved.running().benefitIsCash(asset)) {
                cash[year] += amount;
            }
            if (kind == Kind.SHARING) {
                shareable -= amount / phi(asset, component) * resolved.clock().discount(year);
            }
        }

        private double phi(int asset, int component) {
            return resolved.sharing().byDistrict(component)
                    ? resolved.sharing().inDistrict(component)
                    : resolved.sharing().inSection(resolved.assets().section(asset), component);
        }

        @Override
        public void impact(int asset, int year, int impactKind, double gross, double net) {
            impacts[impactKind] += net;
            impactOccurs[impactKind] = true;
        }
    }
}
