package nl.werkmetwerk.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.money.Contribution;
import nl.werkmetwerk.model.money.Promise;

/** Whether contributions together promise more than works cost; the model pays no more than that (MODEL 8). */
final class GrantCheck {
    private static final double ROUNDING = 1e-9;

    private final Case of;
    private final Node root;
    private final Findings findings;

    GrantCheck(Case of, Node root, Findings findings) {
        this.of = of;
        this.root = root;
        this.findings = findings;
    }

    /** One warning for the first contribution that is too much under each set of strategies. */
    void tell() {
        List<Contribution> parts = new ArrayList<>();
        for (Contribution contribution : of.funding().contributions()) {
            if (contribution.promise() instanceof Promise.Part) {
                parts.add(contribution);
                excess(parts).ifPresent(asset -> warn(contribution, parts, asset));
            }
        }
    }

    /** The first asset of which the last contribution, with those before it, promises more than the whole. */
    private Optional<Asset> excess(List<Contribution> parts) {
        boolean possible = parts.stream().mapToDouble(GrantCheck::rate).sum() > 1 + ROUNDING;
        return possible
                ? of.assets().stream()
                        .filter(asset -> promised(parts, asset) > 1 + ROUNDING)
                        .findFirst()
                : Optional.empty();
    }

    private void warn(Contribution last, List<Contribution> parts, Asset asset) {
        int number = of.funding().contributions().indexOf(last);
        findings.add(Message.warning(
                "money.over",
                Located.in(root, "contributions[" + number + "].rate"),
                Math.rint(promised(parts, asset) * 1e6) / 1e6,
                asset.id()));
    }

    private static double promised(List<Contribution> parts, Asset asset) {
        Contribution last = parts.get(parts.size() - 1);
        return last.isFor(asset)
                ? parts.stream()
                        .filter(part -> part.isFor(asset) && meet(part, last))
                        .mapToDouble(GrantCheck::rate)
                        .sum()
                : 0;
    }

    /** Whether both may be paid under one strategy. */
    private static boolean meet(Contribution one, Contribution other) {
        return one.strategies().isEmpty()
                || other.strategies().isEmpty()
                || one.strategies().stream().anyMatch(other.strategies()::contains);
    }

    private static double rate(Contribution contribution) {
        return contribution.promise() instanceof Promise.Part part ? part.rate() : 0;
    }
}
