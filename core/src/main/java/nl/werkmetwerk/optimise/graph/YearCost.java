package nl.werkmetwerk.optimise.graph;

import nl.werkmetwerk.ledger.EndValue;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.resolved.Running;
import nl.werkmetwerk.resolved.Trends;
import nl.werkmetwerk.schedule.Spells;

/** Present value of what one asset costs apart from works: a year lived, or standing at the end (MODEL 2.10, 6.5, 6.23). */
public final class YearCost {
    private final ResolvedCase resolved;
    private final Assets assets;
    private final EndValue end;
    private final Running running;
    private final Trends trends;

    public YearCost(ResolvedCase resolved) {
        this.resolved = resolved;
        assets = resolved.assets();
        end = new EndValue(resolved);
        running = resolved.running();
        trends = resolved.trends();
    }

    /** A year lived at an age, without periodic maintenance. */
    public double running(int asset, int year, int age) {
        double amount = running.maintenance(asset, age) * trends.maintenance(year)
                + running.risk(asset, age) * trends.risk(year)
                - running.benefit(asset) * trends.benefit(year);
        return amount * resolved.clock().discount(year);
    }

    /** A year begun at an age and lived at another after damage, with periodic maintenance (MODEL 2.11). */
    public double kept(int asset, int year, int begun, int lived) {
        double cost = running(asset, year, lived);
        int every = running.every(asset);
        if (every > 0 && lived / every > Math.max(begun - 1, 0) / every) {
            cost += running.periodic(asset)
                    * trends.maintenance(year)
                    * resolved.clock().discount(year);
        }
        return cost;
    }

    /**
     * Residual value or backlog at the end (MODEL 6.5, 6.6, 6.23).
     *
     * @param way method that made it, 0 for the first; the number of methods as it was found; one more: not built
     */
    public double end(int asset, int way, int age) {
        int first = assets.firstMethod(asset);
        int ways = assets.firstMethod(asset + 1) - first;
        int madeBy = way < ways ? first + way : Spells.NO_RENEWAL;
        return end.of(asset, madeBy, way > ways ? EndValue.NOT_BUILT : age);
    }
}
