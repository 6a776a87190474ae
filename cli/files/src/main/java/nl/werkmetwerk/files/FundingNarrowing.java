package nl.werkmetwerk.files;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.money.Contribution;
import nl.werkmetwerk.model.money.Coverage;
import nl.werkmetwerk.model.money.Funding;

/** The funding of a narrowed case: without what is only for strategies, sections or assets left out. */
final class FundingNarrowing {
    private final Narrowing narrowing;
    private final Case whole;
    private final List<Asset> assets;

    /** @param assets those that stay */
    FundingNarrowing(Narrowing narrowing, Case whole, List<Asset> assets) {
        this.narrowing = narrowing;
        this.whole = whole;
        this.assets = assets;
    }

    Funding funding() {
        List<Contribution> contributions = whole.funding().contributions().stream()
                .flatMap(contribution -> narrowed(contribution).stream())
                .toList();
        return new Funding(
                contributions,
                whole.funding().coverage().stream().filter(this::keeps).toList());
    }

    private Optional<Contribution> narrowed(Contribution whole) {
        boolean stays = whole.section()
                        .map(id -> Narrowing.keeps(narrowing.sections(), id))
                        .orElse(true)
                && whole.asset()
                        .map(id -> assets.stream().anyMatch(asset -> asset.id().equals(id)))
                        .orElse(true);
        List<String> strategies =
                whole.strategies().stream().filter(this::staysOrBaseline).toList();
        boolean holds = whole.strategies().isEmpty() || !strategies.isEmpty();
        return stays && holds
                ? Optional.of(new Contribution(
                        whole.id(),
                        whole.from(),
                        whole.discipline(),
                        whole.asset(),
                        whole.section(),
                        strategies,
                        whole.promise(),
                        whole.cap()))
                : Optional.empty();
    }

    private boolean staysOrBaseline(String strategy) {
        boolean own = whole.strategies().stream().anyMatch(one -> one.name().equals(strategy));
        return !own || Narrowing.keeps(narrowing.strategies(), strategy);
    }

    /** Without parties, whoever owns something that stays. */
    private boolean keeps(Coverage coverage) {
        return !whole.parties().isEmpty()
                || assets.stream().anyMatch(asset -> asset.ownerOrNone().equals(coverage.party()));
    }
}
