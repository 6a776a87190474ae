package nl.werkmetwerk.ledger;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.schedule.Spells;

/** Prices the renewals of one place and year: renewal, sharing, coordination and impacts (MODEL 2.6, 5). */
final class WorksPricer {
    private final ResolvedCase resolved;
    private final Assets assets;
    private final Methods methods;
    private final SharingPool inSection;
    private final SharingPool inDistrict;
    private final SharingPool impacts;

    private ResolvedStrategy strategy;
    private LedgerSink sink;
    private int year;
    private boolean alone;

    WorksPricer(ResolvedCase resolved) {
        this.resolved = resolved;
        assets = resolved.assets();
        methods = resolved.methods();
        int groups = 1 + resolved.projects().count();
        inSection = new SharingPool(resolved.kinds().count(), groups);
        inDistrict = new SharingPool(resolved.kinds().count(), groups);
        impacts = new SharingPool(resolved.impactKinds().count(), groups);
    }

    /** Who shares with whom, and where entries go, until the next call. */
    void begin(ResolvedStrategy under, LedgerSink into) {
        strategy = under;
        sink = into;
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
            priceSection(section, spells, renewals, from, to);
        }
        for (int item = 0; item < inDistrict.count(); item++) {
            bookDiscount(inDistrict, item, resolved.sharing().inDistrict(inDistrict.kind(item)));
        }
        inDistrict.clear();
    }

    private void priceSection(int section, Spells spells, int[] renewals, int from, int to) {
        boolean coordinates = coordinates(spells, renewals, from, to);
        alone = to - from == 1;
        for (int i = from; i < to; i++) {
            int asset = spells.asset(renewals[i]);
            int method = spells.method(renewals[i]);
            sink.renewal(asset, year, method);
            double standAlone = bookRenewal(asset, method);
            if (coordinates && methods.digs(method) && follows(asset)) {
                book(asset, Kind.COORDINATION, LedgerSink.NO_COMPONENT, resolved.coordinationRate() * standAlone);
            }
            collectImpacts(asset, method);
        }
        for (int item = 0; item < inSection.count(); item++) {
            bookDiscount(inSection, item, resolved.sharing().inSection(section, inSection.kind(item)));
        }
        inSection.clear();
        bookImpacts(section);
    }

    /** Whether assets of two or more disciplines are dug for among those who follow the strategy (MODEL 5.5). */
    private boolean coordinates(Spells spells, int[] renewals, int from, int to) {
        if (strategy.sharing() != Sharing.ALL || resolved.coordinationRate() == 0) {
            return false;
        }
        int discipline = -1;
        for (int i = from; i < to; i++) {
            int asset = spells.asset(renewals[i]);
            if (methods.digs(spells.method(renewals[i])) && follows(asset)) {
                int own = assets.discipline(asset);
                if (discipline >= 0 && own != discipline) {
                    return true;
                }
                discipline = own;
            }
        }
        return false;
    }

    /** Books the stand-alone cost by component and returns its sum. */
    private double bookRenewal(int asset, int method) {
        double standAlone = 0;
        for (int line = methods.firstCost(method); line < methods.firstCost(method + 1); line++) {
            int kind = methods.costKind(line);
            double amount = methods.costAmount(line) * resolved.trends().ofKind(kind, year);
            standAlone += amount;
            book(asset, Kind.RENEWAL, kind, amount);
            collectShared(asset, kind, amount);
        }
        return standAlone;
    }

    /** Keeps what may be shared; who is alone in his section has nobody to share with there. */
    private void collectShared(int asset, int kind, double amount) {
        boolean byDistrict = resolved.sharing().byDistrict(kind);
        if (sharing(asset) != Sharing.NONE && (byDistrict || !alone)) {
            (byDistrict ? inDistrict : inSection).add(asset, kind, group(asset), amount);
        }
    }

    private boolean follows(int asset) {
        return strategy.isFollowedBy(assets.owner(asset));
    }

    private Sharing sharing(int asset) {
        return follows(asset) ? strategy.sharing() : Sharing.OWN;
    }

    /** Who shares: everyone who follows the strategy is one group, or each project is one. */
    private int group(int asset) {
        return sharing(asset) == Sharing.OWN ? 1 + assets.project(asset) : 0;
    }

    private void bookDiscount(SharingPool pool, int item, double phi) {
        book(pool.asset(item), Kind.SHARING, pool.kind(item), -pool.discount(item, phi));
    }

    private void collectImpacts(int asset, int method) {
        for (int line = methods.firstImpact(method); line < methods.firstImpact(method + 1); line++) {
            impacts.add(asset, methods.impactKind(line), group(asset), methods.impactQuantity(line));
        }
    }

    private void bookImpacts(int section) {
        for (int item = 0; item < impacts.count(); item++) {
            int kind = impacts.kind(item);
            double phi = sharing(impacts.asset(item)) == Sharing.NONE
                    ? 0
                    : resolved.sharing().impactInSection(section, kind);
            double net = impacts.amount(item) - impacts.discount(item, phi);
            sink.impact(impacts.asset(item), year, kind, impacts.amount(item), net);
            double price = resolved.impactPrice(impacts.asset(item), kind)
                    * resolved.trends().impact(year);
            book(impacts.asset(item), Kind.IMPACT, kind, net * price);
        }
        impacts.clear();
    }

    private void book(int asset, Kind kind, int component, double amount) {
        if (amount != 0) {
            sink.entry(asset, year, kind, component, amount);
        }
    }
}
