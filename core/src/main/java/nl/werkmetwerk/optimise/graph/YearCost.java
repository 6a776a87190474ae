package nl.werkmetwerk.optimise.graph;

import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.resolved.Running;
import nl.werkmetwerk.resolved.Trends;

/** Present value of what one asset costs apart from works: a year lived, or standing at the end (MODEL 2.10, 6.5). */
public final class YearCost {
    private final ResolvedCase resolved;
    private final Assets assets;
    private final Methods methods;
    private final Running running;
    private final Trends trends;

    public YearCost(ResolvedCase resolved) {
        this.resolved = resolved;
        assets = resolved.assets();
        methods = resolved.methods();
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
     * Residual value or backlog at the end (MODEL 6.5 and 6.6).
     *
     * @param way method that made it, 0 for the first; the number of methods as it was found; one more: not built
     */
    public double end(int asset, int way, int age) {
        int first = assets.firstMethod(asset);
        int ways = assets.firstMethod(asset + 1) - first;
        if (!resolved.valuesTheEnd()
                || way > ways && assets.plannedYear(asset) >= resolved.clock().years()) {
            return 0;
        }
        int method = way < ways ? first + way : first;
        int life = way < ways ? methods.life(method) : assets.life(asset);
        double sum = 0;
        for (int line = methods.firstCost(method); line < methods.firstCost(method + 1); line++) {
            double amount = way > ways ? methods.costAmount(line) : standing(line, life, age);
            sum += amount
                    * trends.ofKind(methods.costKind(line), resolved.clock().years());
        }
        return sum * resolved.clock().discount(resolved.clock().years());
    }

    private double standing(int line, int life, int age) {
        double lasting = methods.costLasting(line);
        if (age < life) {
            return -lasting * (life - age) / life;
        }
        return methods.costAmount(line) - lasting + lasting * Math.min(1, (age - life) / (double) life);
    }
}
