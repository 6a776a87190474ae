package nl.werkmetwerk.ledger;

import java.util.Arrays;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.Spells;

/** Prices what stands at the end of the horizon: residual value and backlog (MODEL 6.5 and 6.6). */
final class EndPricer {
    private final ResolvedCase resolved;
    private final Assets assets;
    private final Methods methods;
    private final int end;
    private int[] lastSpell = new int[16];
    private int[] lastMethod = new int[16];

    EndPricer(ResolvedCase resolved) {
        this.resolved = resolved;
        assets = resolved.assets();
        methods = resolved.methods();
        end = resolved.clock().years();
    }

    /** Books the assets {@code first … endAsset−1}, whose spells are all in {@code spells}. */
    void price(Spells spells, int first, int endAsset, LedgerSink sink) {
        findLast(spells, first, endAsset - first);
        for (int i = 0; i < endAsset - first; i++) {
            int asset = first + i;
            if (lastSpell[i] < 0) {
                bookUnbuilt(asset, sink);
            } else {
                int age = spells.age(lastSpell[i]) + end - spells.from(lastSpell[i]);
                bookStanding(asset, lastMethod[i], age, sink);
            }
        }
    }

    /** The spell that runs to the end and the method of the last renewal, −1 where there is none. */
    private void findLast(Spells spells, int first, int count) {
        if (lastSpell.length < count) {
            lastSpell = new int[2 * count];
            lastMethod = new int[2 * count];
        }
        Arrays.fill(lastSpell, 0, count, -1);
        Arrays.fill(lastMethod, 0, count, Spells.NO_RENEWAL);
        for (int spell = 0; spell < spells.count(); spell++) {
            int i = spells.asset(spell) - first;
            lastSpell[i] = spell;
            if (spells.renews(spell)) {
                lastMethod[i] = spells.method(spell);
            }
        }
    }

    private void bookUnbuilt(int asset, LedgerSink sink) {
        if (assets.plannedYear(asset) < end) {
            int method = assets.firstMethod(asset);
            for (int line = methods.firstCost(method); line < methods.firstCost(method + 1); line++) {
                book(sink, asset, Kind.BACKLOG, line, methods.costAmount(line));
            }
        }
    }

    private void bookStanding(int asset, int lastRenewal, int age, LedgerSink sink) {
        boolean renewed = lastRenewal != Spells.NO_RENEWAL;
        int method = renewed ? lastRenewal : assets.firstMethod(asset);
        int life = renewed ? methods.life(method) : assets.life(asset);
        for (int line = methods.firstCost(method); line < methods.firstCost(method + 1); line++) {
            double lasting = methods.costLasting(line);
            if (age < life) {
                book(sink, asset, Kind.RESIDUAL, line, -lasting * (life - age) / life);
            } else {
                double worn = Math.min(1, (age - life) / (double) life);
                double consumed = methods.costAmount(line) - lasting;
                book(sink, asset, Kind.BACKLOG, line, consumed + lasting * worn);
            }
        }
    }

    private void book(LedgerSink sink, int asset, Kind kind, int line, double atPriceLevel) {
        if (atPriceLevel != 0) {
            int component = methods.costKind(line);
            sink.entry(
                    asset,
                    end,
                    kind,
                    component,
                    atPriceLevel * resolved.trends().ofKind(component, end));
        }
    }
}
