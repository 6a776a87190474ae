package nl.werkmetwerk.explain;

import java.util.function.Consumer;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.ledger.Ledger;
import nl.werkmetwerk.ledger.LedgerPricer;
import nl.werkmetwerk.ledger.LedgerSink;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.together.GatheredWorks;
import nl.werkmetwerk.together.Places;
import nl.werkmetwerk.together.Sharers;
import nl.werkmetwerk.together.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Explains the entries of a ledger one by one (MODEL 6.1): the amounts are the engine's own, the formula beside each is
 * built from the inputs, so that the two check each other. One place is held at a time, never the whole ledger.
 */
public final class Explainer {
    private final ResolvedCase resolved;
    private final ResolvedStrategy strategy;
    private final Sharers sharers;
    private final Selection selection;
    private final Consumer<Explanation> reader;
    private final CaseTerms terms;
    private final AssetTerms assets;
    private final RunningExplainer running;
    private final WorksExplainer works;
    private final EndExplainer end;
    private long entries;
    private double amounts;
    private double presentValues;

    private Explainer(Case of, String name, Selection selection, Consumer<Explanation> reader) {
        resolved = ResolvedCase.of(of);
        strategy = ResolvedStrategy.of(strategy(of, name), resolved);
        sharers = Sharers.under(strategy, resolved);
        this.selection = selection;
        this.reader = reader;
        terms = new CaseTerms(resolved);
        assets = new AssetTerms(resolved, terms);
        DiscountTerms discounts = new DiscountTerms(resolved);
        running = new RunningExplainer(terms, discounts);
        works = new WorksExplainer(resolved, terms, assets, discounts);
        end = new EndExplainer(resolved, terms, assets, discounts);
    }

    /**
     * Sends an explanation of every selected entry of a strategy to a reader, in the order of the ledger.
     *
     * @param of the case
     * @param strategy name of a strategy of the case, or of a baseline
     * @param selection which entries
     * @param reader receives them one at a time
     * @return the selected entries added up
     * @throws IllegalArgumentException if the case has no such strategy
     */
    public static Subtotal explain(Case of, String strategy, Selection selection, Consumer<Explanation> reader) {
        Explainer explainer = new Explainer(of, strategy, selection, reader);
        explainer.run();
        return new Subtotal(explainer.entries, explainer.amounts, explainer.presentValues);
    }

    private static Strategy strategy(Case of, String name) {
        return of.strategy(name).orElseThrow(() -> new IllegalArgumentException("there is no strategy " + name));
    }

    private void run() {
        LedgerPricer pricer = new LedgerPricer(resolved);
        for (int district = 0; district < resolved.districtCount(); district++) {
            Places.visit(resolved, district, (first, end) -> {
                if (concerns(first, end)) {
                    pricer.pricePlace(strategy, first, end, new Entries(pricer, first, end));
                }
            });
        }
    }

    /** Whether anything selected can be in the sections {@code first … last−1}. */
    private boolean concerns(int first, int last) {
        for (int asset = resolved.firstAsset(first); asset < resolved.firstAsset(last); asset++) {
            if (selects(resolved.assets().get(asset))) {
                return true;
            }
        }
        return false;
    }

    private boolean selects(Asset asset) {
        return selection.asset().map(asset.id()::equals).orElse(true)
                && selection.section().map(asset.section()::equals).orElse(true);
    }

    private boolean selects(int asset, int year, Kind kind) {
        return selection.kind().map(kind::equals).orElse(true)
                && (selection.year().isEmpty()
                        || selection.year().getAsInt() == resolved.clock().calendar(year))
                && selects(resolved.assets().get(asset));
    }

    private void explain(LedgerEntry entry, int asset, int year, Place place) {
        Asset source = resolved.assets().get(asset);
        int spell = place.lives().exists(asset) ? place.lives().spellIn(asset, year) : -1;
        Explanation explanation = switch (entry.kind()) {
            case RENEWAL -> works.renewal(entry, asset, place, year);
            case SHARING -> works.sharing(entry, asset, place, year);
            case COORDINATION -> works.coordination(entry, asset, place, year);
            case IMPACT -> works.impact(entry, asset, place, year);
            case MAINTENANCE -> running.maintenance(entry, source, place, spell, year);
            case PERIODIC -> running.periodic(entry, source, place, spell, year);
            case RISK -> running.risk(entry, source, place, spell, year);
            case BENEFIT -> running.benefit(entry, source, year);
            case RESIDUAL -> end.residual(entry, asset, place);
            case BACKLOG -> end.backlog(entry, asset, place);
        };
        entries++;
        amounts += entry.amount();
        presentValues += entry.presentValue();
        reader.accept(explanation.under(place.rules().of(asset, year, entry.kind())));
    }

    /** The entries of one place as they are priced. */
    private final class Entries implements LedgerSink {
        private final LedgerPricer pricer;
        private final int firstSection;
        private final int endSection;
        private @Nullable Place place;

        Entries(LedgerPricer pricer, int firstSection, int endSection) {
            this.pricer = pricer;
            this.firstSection = firstSection;
            this.endSection = endSection;
        }

        @Override
        public void shared(int year, GatheredWorks works, int item) {
            if (selects(works.asset(item), year, works.sort() == Sort.IMPACT ? Kind.IMPACT : Kind.SHARING)) {
                place().groups().add(year, works, item);
            }
        }

        @Override
        public void entry(int asset, int year, Kind kind, int component, double amount) {
            if (selects(asset, year, kind)) {
                LedgerEntry entry = Ledger.entry(resolved, strategy.name(), asset, year, kind, component, amount);
                explain(entry, asset, year, place());
            }
        }

        /** The schedule of a place is known by the time its first entry comes. */
        private Place place() {
            if (place == null) {
                Lives lives = new Lives(resolved, pricer.spells(), firstSection, endSection);
                AgeTerms ages = new AgeTerms(resolved, terms, assets, lives);
                RuleEffects rules = RuleEffects.of(resolved, strategy, lives, firstSection, endSection);
                place = new Place(lives, ages, new Groups(resolved, terms, assets, sharers, lives), rules);
            }
            return place;
        }
    }
}
