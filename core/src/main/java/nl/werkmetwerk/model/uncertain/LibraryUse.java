package nl.werkmetwerk.model.uncertain;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;
import org.jspecify.annotations.Nullable;

/**
 * A number of the case that stands for a figure of a library, and how far that figure may be off (MODEL 10, 14).
 *
 * @param item id of the library item
 * @param low low figure of the item as a part of its typical one: P5 of the factor, in (0, 1]
 * @param high high figure of it as a part of its typical one: P95 of the factor, 1 or more
 * @param asset id of the asset that it is a number of
 * @param amount which number
 * @param component number of the component, counted through the methods of the asset; 0 for what has none
 */
public record LibraryUse(String item, double low, double high, String asset, Amount amount, int component)
        implements Serializable {
    /** The numbers of an asset of which a library can tell how far they may be off. */
    public enum Amount {
        UNIT_COST(CostKind.RENEWAL),
        FIXED_COST(CostKind.RENEWAL),
        MAINTENANCE(CostKind.MAINTENANCE),
        PERIODIC_UNIT(CostKind.PERIODIC),
        PERIODIC_FIXED(CostKind.PERIODIC),
        FAILURE(CostKind.RISK),
        BENEFIT_UNIT(CostKind.BENEFIT),
        BENEFIT_FIXED(CostKind.BENEFIT),
        /** Life in years; the only one that is no cost. */
        LIFE(null);

        private final @Nullable CostKind kind;

        Amount(@Nullable CostKind kind) {
            this.kind = kind;
        }

        /** Whether a target takes it in, its component and asset left aside. */
        public boolean isOf(Target on) {
            return kind == null ? on.parameter() == Parameter.LIFE : on.parameter() == Parameter.COST && on.takes(kind);
        }
    }

    /** @throws IllegalArgumentException unless 0 &lt; low ≤ 1 ≤ high, both finite, and the component is 0 or more */
    public LibraryUse {
        Require.text(item, "library item");
        Require.positive(low, "low");
        Require.between(1, low, Require.finite(high, "high"), "typical as a part of itself");
        Require.atLeast(component, 0, "component");
    }
}
