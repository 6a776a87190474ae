package nl.werkmetwerk.ledger;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.Continuation;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Every asset goes on for ever by its first method, and is worth what it is better off than when it is due (MODEL 6.23). */
final class GoingOn implements EndRule {
    private final Assets assets;
    private final Methods methods;
    private final Ahead ahead;
    private final Continuation continuation;

    /** @param end number of years */
    GoingOn(ResolvedCase resolved, int end) {
        assets = resolved.assets();
        methods = resolved.methods();
        ahead = new Ahead(assets, methods, end);
        continuation = new Continuation(resolved, end);
    }

    @Override
    public void value(int asset, int madeBy, int age, Booking into) {
        int left = ahead.left(asset, madeBy, age);
        int method = assets.firstMethod(asset);
        for (int line = methods.firstCost(method); left > 0 && line < methods.firstCost(method + 1); line++) {
            double worth = continuation.worth(methods.costKind(line), left, methods.life(method));
            double amount = -methods.costAmount(line) * worth;
            if (amount != 0) {
                into.book(asset, Kind.RESIDUAL, line, amount);
            }
        }
    }

    @Override
    public void refresh() {
        continuation.refresh();
    }
}
