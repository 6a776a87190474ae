package nl.werkmetwerk.files;

import nl.werkmetwerk.files.field.Path;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.tree.Node;

/** What must hold within strategies (MODEL 4). What does not is said and taken out. */
final class StrategyChecks {
    private final Values read;
    private final Node root;
    private final Findings findings;

    StrategyChecks(Values read, Node root, Findings findings) {
        this.read = read;
        this.root = root;
        this.findings = findings;
    }

    void tell() {
        read.<Values>list("strategies").forEach(this::rulesInComplete);
    }

    /** A complete strategy knows no rules. */
    private void rulesInComplete(Values strategy) {
        boolean complete = strategy.bool("complete").orElse(false);
        if (complete && !strategy.list("rules").isEmpty()) {
            Path path = strategy.path().field("rules");
            findings.error(path, Located.in(root, path.toString()), "strategy.rules");
            strategy.drop("rules");
        }
    }
}
