package nl.werkmetwerk.ledger;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.Spells;

/** What lasts is worth what is left of its life; what is overdue is owed (MODEL 6.5 and 6.6). */
final class StraightLine implements EndRule {
    private final Assets assets;
    private final Methods methods;
    private final int end;

    /** @param end number of years */
    StraightLine(ResolvedCase resolved, int end) {
        assets = resolved.assets();
        methods = resolved.methods();
        this.end = end;
    }

    @Override
    public void value(int asset, int madeBy, int age, Booking into) {
        boolean renewed = madeBy != Spells.NO_RENEWAL;
        int method = renewed ? madeBy : assets.firstMethod(asset);
        int life = renewed ? methods.life(method) : assets.life(asset);
        if (age == NOT_BUILT && assets.plannedYear(asset) >= end) {
            return;
        }
        for (int line = methods.firstCost(method); line < methods.firstCost(method + 1); line++) {
            double amount = age == NOT_BUILT ? methods.costAmount(line) : standing(line, life, age);
            if (amount != 0) {
                into.book(asset, age != NOT_BUILT && age < life ? Kind.RESIDUAL : Kind.BACKLOG, line, amount);
            }
        }
    }

    private double standing(int line, int life, int age) {
        double lasting = methods.costLasting(line);
        if (age < life) {
            return -lasting * (life - age) / life;
        }
        double consumed = methods.costAmount(line) - lasting;
        return consumed + lasting * Math.min(1, (age - life) / (double) life);
    }

    @Override
    public void refresh() {
        // it knows no rates
    }
}
