package nl.werkmetwerk.ledger;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.schedule.Spells;
import nl.werkmetwerk.together.Coordination;
import nl.werkmetwerk.together.GatheredWorks;
import nl.werkmetwerk.together.Sharers;

/** Prices the renewals of one place and year: renewal, sharing, coordination and impacts (MODEL 2.6, 5). */
final class WorksPricer {
    private final ResolvedCase resolved;
    private final Assets assets;
    private final Methods methods;
    private final GatheredWorks inSection;
    private final GatheredWorks inDistrict;
    private final GatheredWorks impacts;
    private final Coordination coordination;

    @SuppressWarnings("NullAway.Init") // begin sets it before anything is priced
    private Sharers sharers;

    @SuppressWarnings("NullAway.Init") // begin sets it before anything is priced
    private LedgerSink sink;

    private int year;
    private boolean alone;

    /** Whether each component, and what shares without a discount, is told. */
    private boolean inDetail;

    private boolean impactsCount;

    WorksPricer(ResolvedCase resolved) {
        this.resolved = resolved;
        assets = resolved.assets();
        methods = resolved.methods();
        inSection = GatheredWorks.ofComponents(resolved);
        inDistrict = GatheredWorks.ofComponents(resolved);
        impacts = GatheredWorks.ofImpacts(resolved);
        coordination = new Coordination(resolved);
    }

    /** Who shares with whom, and where entries go, until the next call. */
    void begin(ResolvedStrategy under, LedgerSink into) {
        sharers = Sharers.under(under, resolved);
        sink = into;
        inDetail = !into.addsUpOnly();
        impactsCount = inDetail || !resolved.source().prices().impacts().isEmpty();
    }

    /**
     * Prices the renewals of a year.
     *
     * @param inYear year number
     * @param renewals spells that begin with a renewal in the year, all those of the place, by section
     * @param count how many
     */
    void price(int inYear, Spells spells, int[] renewals, int count) {
        year = inYear;
        for (int from = 0, to; from < count; from = to) {
            int section = assets.section(spells.asset(renewals[from]));
            to = from + 1;
            while (to < count && assets.section(spells.asset(renewals[to])) == section) {
                to++;
            }
            priceSection(spells, renewals, from, to);
        }
        bookDiscounts(inDistrict);
    }

    private void priceSection(Spells spells, int[] renewals, int from, int to) {
        alone = to - from == 1;
        coordination.clear();
        for (int i = from; i < to && !alone; i++) {
            coordination.add(sharers, spells.asset(renewals[i]), spells.method(renewals[i]));
        }
        for (int i = from; i < to; i++) {
            int asset = spells.asset(renewals[i]);
            int method = spells.method(renewals[i]);
            sink.renewal(asset, year, method);
            double standAlone = bookRenewal(asset, method);
            if (coordination.isNeeded() && coordination.takesPart(sharers, asset, method)) {
                sink.coordinated(asset, year, standAlone);
                book(asset, Kind.COORDINATION, LedgerSink.NO_COMPONENT, resolved.coordinationRate() * standAlone);
            }
            if (impactsCount) {
                collectImpacts(asset, method);
            }
        }
        bookDiscounts(inSection);
        bookImpacts();
    }

    /** Books the stand-alone cost by component and returns its sum. */
    private double bookRenewal(int asset, int method) {
        double standAlone = 0;
        for (int line = methods.firstCost(method); line < methods.firstCost(method + 1); line++) {
            int kind = methods.costKind(line);
            double amount = methods.costAmount(line) * resolved.trends().ofKind(kind, year);
            standAlone += amount;
            if (inDetail) {
                book(asset, Kind.RENEWAL, kind, amount);
            }
            collectShared(asset, kind, amount);
        }
        if (!inDetail) {
            book(asset, Kind.RENEWAL, LedgerSink.NO_COMPONENT, standAlone);
        }
        return standAlone;
    }

    /** Keeps what may be shared; who is alone in his section has nobody to share with there. */
    private void collectShared(int asset, int kind, double amount) {
        boolean byDistrict = resolved.sharing().byDistrict(kind);
        if (sharers.shares(asset) && (byDistrict || (!alone && (inDetail || isShared(asset, kind))))) {
            (byDistrict ? inDistrict : inSection).add(asset, kind, sharers.group(asset), amount);
        }
    }

    /** In one section φ is the same for all: where it is 0 nobody saves by it. */
    private boolean isShared(int asset, int kind) {
        return resolved.sharing().ofComponent(assets.section(asset), kind) > 0;
    }

    private void bookDiscounts(GatheredWorks works) {
        for (int item = 0; item < works.count(); item++) {
            if (works.overlaps(item)) {
                int asset = works.asset(item);
                int kind = works.kind(item);
                sink.shared(year, works, item);
                double phi = resolved.sharing().ofComponent(assets.section(asset), kind);
                book(asset, Kind.SHARING, kind, -works.discount(item, phi));
            }
        }
        works.clear();
    }

    private void collectImpacts(int asset, int method) {
        for (int line = methods.firstImpact(method); line < methods.firstImpact(method + 1); line++) {
            impacts.add(asset, methods.impactKind(line), sharers.group(asset), methods.impactQuantity(line));
        }
    }

    private void bookImpacts() {
        for (int item = 0; item < impacts.count(); item++) {
            int asset = impacts.asset(item);
            int kind = impacts.kind(item);
            double gross = impacts.amount(item);
            double net = gross;
            if (impacts.overlaps(item) && sharers.shares(asset)) {
                sink.shared(year, impacts, item);
                net -= impacts.discount(item, resolved.sharing().ofImpact(assets.section(asset), kind));
            }
            sink.impact(asset, year, kind, gross, net);
            double price = resolved.impactPrice(asset, kind) * resolved.trends().impact(year);
            book(asset, Kind.IMPACT, kind, net * price);
        }
        impacts.clear();
    }

    private void book(int asset, Kind kind, int component, double amount) {
        if (amount != 0) {
            sink.entry(asset, year, kind, component, amount);
        }
    }
}
