package nl.werkmetwerk.model.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.check.Require;

/**
 * Assets that a strategy renews in a named year (MODEL 4).
 *
 * @param year calendar year
 * @param assets ids of the assets renewed or built
 * @param methods asset id → method id, where it is not the first method
 */
public record Works(int year, List<String> assets, Map<String, String> methods) implements Serializable {
    public Works {
        assets = List.copyOf(assets);
        methods = Require.copy(methods);
    }

    /** Works by each asset's first method. */
    public static Works of(int year, String... assets) {
        return new Works(year, List.of(assets), Map.of());
    }
}
