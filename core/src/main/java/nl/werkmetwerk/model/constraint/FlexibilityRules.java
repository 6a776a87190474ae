package nl.werkmetwerk.model.constraint;

import java.io.Serializable;
import java.util.Map;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.check.Require;

/**
 * Room around the due year for the case and by discipline; an asset's own rule comes before both, field by field
 * (MODEL 1.16).
 *
 * @param general for every asset
 * @param byDiscipline discipline → its rule
 */
public record FlexibilityRules(Flexibility general, Map<String, Flexibility> byDiscipline) implements Serializable {
    /** No room unless an asset says so. */
    public static final FlexibilityRules NONE = new FlexibilityRules(Flexibility.UNSAID, Map.of());

    public FlexibilityRules {
        byDiscipline = Require.copy(byDiscipline);
    }

    /** Whether nothing is said here. */
    public boolean silent() {
        return general.equals(Flexibility.UNSAID) && byDiscipline.isEmpty();
    }

    /** The rule of an asset, its own, its discipline's and the general one taken together. */
    public Flexibility of(Asset asset) {
        Flexibility discipline = byDiscipline.getOrDefault(asset.discipline(), Flexibility.UNSAID);
        return asset.flexibility().orElse(discipline).orElse(general);
    }
}
