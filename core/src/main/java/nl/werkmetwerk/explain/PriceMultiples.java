package nl.werkmetwerk.explain;

import java.util.Optional;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Finds back in a line of the ledger how many times a price of the case it is. */
final class PriceMultiples {
    private static final String NO_METHOD = "";

    private final ResolvedCase resolved;
    private final Methods methods;

    PriceMultiples(ResolvedCase resolved) {
        this.resolved = resolved;
        methods = resolved.methods();
    }

    /** Of a line; empty for coordination, which is reckoned over other lines. */
    Optional<PriceMultiple> of(LedgerLines.Line line) {
        int asset = line.asset();
        int year = line.year();
        return switch (line.kind()) {
            case COORDINATION -> Optional.empty();
            case RENEWAL, SHARING ->
                Optional.of(ofMethod(line, resolved.trends().ofKind(line.component(), year)));
            case IMPACT -> Optional.of(ofMethod(line, resolved.trends().impact(year)));
            case MAINTENANCE ->
                Optional.of(PriceMultiple.of(
                        NO_METHOD, line.standAlone() / resolved.running().maintenance(asset)));
            case RISK ->
                Optional.of(PriceMultiple.of(
                        NO_METHOD, line.standAlone() / resolved.running().failures(asset)));
            case PERIODIC ->
                Optional.of(PriceMultiple.of(NO_METHOD, resolved.trends().maintenance(year)));
            case BENEFIT ->
                Optional.of(PriceMultiple.of(NO_METHOD, -resolved.trends().benefit(year)));
            case RESIDUAL, BACKLOG -> Optional.of(atEnd(line));
        };
    }

    private PriceMultiple ofMethod(LedgerLines.Line line, double times) {
        return PriceMultiple.of(id(line, made(line)), times);
    }

    /** The method of the last renewal, else the first. */
    private int made(LedgerLines.Line line) {
        return line.method() < 0 ? resolved.assets().firstMethod(line.asset()) : line.method();
    }

    private String id(LedgerLines.Line line, int method) {
        return resolved.assets().methodId(line.asset(), method);
    }

    private PriceMultiple atEnd(LedgerLines.Line line) {
        double trend = resolved.trends().ofKind(line.component(), line.year());
        if (resolved.endRule() == ResidualRule.CONTINUATION) {
            return PriceMultiple.of(id(line, resolved.assets().firstMethod(line.asset())), trend);
        }
        int method = made(line);
        int cost = costLine(method, line.component());
        double lasting = methods.costLasting(cost);
        double consumed = line.standAlone() < 0 ? 0 : trend;
        double rest = line.standAlone() - consumed * (methods.costAmount(cost) - lasting);
        return new PriceMultiple(id(line, method), lasting == 0 ? 0 : rest / lasting, consumed);
    }

    private int costLine(int method, int kind) {
        int line = methods.firstCost(method);
        while (methods.costKind(line) != kind) {
            line++;
        }
        return line;
    }
}
