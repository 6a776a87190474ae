package nl.werkmetwerk.model.money;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * Money for the works of others: a grant, or the share of a partner. It is paid to the owners of the matching assets,
 * never more than what renewal, sharing and coordination cost less the contributions before it (MODEL 8).
 *
 * @param id unique in the case
 * @param from who pays: a party, or the free name of someone outside
 * @param discipline only for assets of it
 * @param asset only for this asset
 * @param section only for assets of it
 * @param strategies only under these; empty: under all
 * @param promise how much
 * @param cap euro at most over the whole horizon, undiscounted, at the price level of the case
 */
public record Contribution(
        String id,
        String from,
        Optional<String> discipline,
        Optional<String> asset,
        Optional<String> section,
        List<String> strategies,
        Promise promise,
        OptionalDouble cap)
        implements Serializable {
    /** @throws IllegalArgumentException if the id or the payer is empty, or the cap not in [0, 1e12] */
    public Contribution {
        Require.text(id, "contribution id");
        Require.text(from, "from");
        strategies = List.copyOf(strategies);
        cap.ifPresent(most -> Require.amount(most, "cap"));
    }

    /** For all assets under all strategies, without a cap. */
    public static Contribution toAll(String id, String from, Promise promise) {
        return new Contribution(
                id,
                from,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                promise,
                OptionalDouble.empty());
    }

    /** Whether it is for an asset; the fields narrow together. */
    public boolean isFor(Asset candidate) {
        return discipline.orElse(candidate.discipline()).equals(candidate.discipline())
                && asset.orElse(candidate.id()).equals(candidate.id())
                && section.orElse(candidate.section()).equals(candidate.section());
    }

    /** Whether it is paid under a strategy. */
    public boolean holdsUnder(String strategy) {
        return strategies.isEmpty() || strategies.contains(strategy);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
