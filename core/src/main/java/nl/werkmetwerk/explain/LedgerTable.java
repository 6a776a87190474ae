package nl.werkmetwerk.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.werkmetwerk.entry.AmountRule;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.Ledger;
import nl.werkmetwerk.ledger.LedgerPricer;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.Continuation;
import nl.werkmetwerk.resolved.Names;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/**
 * The ledger as a table in which amounts follow from terms (MODEL 5 and 6). Where works share or have to be coordinated,
 * a row is there whatever φ and κ are, so that a reader can change those.
 */
public final class LedgerTable {
    private static final int[] NONE_GOES_ON = {};

    private final ResolvedCase resolved;
    private final Continuation continuation;
    private final PriceMultiples prices;

    private LedgerTable(ResolvedCase resolved) {
        this.resolved = resolved;
        continuation = new Continuation(resolved, resolved.clock().years());
        prices = new PriceMultiples(resolved);
    }

    /** The ledgers of a case. */
    public static LedgerTable of(Case of) {
        return new LedgerTable(ResolvedCase.of(of));
    }

    /** Disciplines of the assets, in the order in which the case names them. */
    public List<String> disciplines() {
        return names(resolved.disciplines());
    }

    /** Owners of the assets, {@code none} included, in the order in which the case names them. */
    public List<String> owners() {
        return names(resolved.owners());
    }

    private static List<String> names(Names names) {
        return IntStream.range(0, names.count()).mapToObj(names::name).toList();
    }

    /**
     * The rows of a strategy of the case, or of a baseline, by year. They are held as numbers; a row is made when it is
     * asked for.
     */
    public Iterable<LedgerRow> rows(Strategy strategy) {
        LedgerLines lines = new LedgerLines(resolved);
        ResolvedStrategy under = ResolvedStrategy.of(strategy, resolved);
        new LedgerPricer(resolved).priceAll(under, lines);
        int[] left = resolved.endRule() == ResidualRule.CONTINUATION ? YearsLeft.of(resolved, under) : NONE_GOES_ON;
        return () ->
                lines.byYear().map(line -> row(strategy.name(), line, left)).iterator();
    }

    private LedgerRow row(String strategy, LedgerLines.Line line, int[] left) {
        int asset = line.asset();
        return new LedgerRow(
                Ledger.entry(resolved, strategy, asset, line.year(), line.kind(), line.component(), line.amount()),
                rule(line),
                line.standAlone(),
                line.sum(),
                line.greatest(),
                fraction(line),
                line.kind() == Kind.SHARING && resolved.sharing().byDistrict(line.component()),
                line.kind().isCash(resolved.running().benefitIsCash(asset)),
                line.kind() == Kind.RESIDUAL && left.length > 0
                        ? Optional.of(goingOn(line, left[asset]))
                        : Optional.empty(),
                prices.of(line),
                line.sharesFrom(),
                resolved.assets().discipline(asset),
                resolved.assets().owner(asset));
    }

    private GoingOnTerms goingOn(LedgerLines.Line line, int left) {
        int life = resolved.methods().life(resolved.assets().firstMethod(line.asset()));
        double worth = continuation.worth(line.component(), left, life);
        return new GoingOnTerms(
                -line.standAlone() / worth, left, life, resolved.trends().changeOfKind(line.component()));
    }

    private static AmountRule rule(LedgerLines.Line line) {
        return switch (line.kind()) {
            case SHARING -> AmountRule.SHARING;
            case COORDINATION -> AmountRule.COORDINATION;
            default -> line.isShared() ? AmountRule.NET : AmountRule.ALONE;
        };
    }

    private double fraction(LedgerLines.Line line) {
        int section = resolved.assets().section(line.asset());
        return switch (line.kind()) {
            case COORDINATION -> resolved.coordinationRate();
            case SHARING -> resolved.sharing().ofComponent(section, line.component());
            case IMPACT -> line.isShared() ? resolved.sharing().ofImpact(section, line.component()) : 0;
            default -> 0;
        };
    }
}
