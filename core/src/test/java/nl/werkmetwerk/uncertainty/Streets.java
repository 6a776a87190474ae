package nl.werkmetwerk.uncertainty;

import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.AssetBuilder;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.place.Section;

/** Streets so plain that results are known without the engine. */
public final class Streets {
    private Streets() {}

    /** One street, one sewer of 100 euro, due in 2030; price level, rate and timing such that amounts are present values. */
    public static CaseBuilder one() {
        return empty().asset(sewer(1970).life(60).build());
    }

    public static CaseBuilder empty() {
        return Case.builder("street", 2026, 10)
                .section(new Section("street", "", Optional.empty(), Optional.empty(), 0, Map.of()));
    }

    public static AssetBuilder sewer(int installed) {
        return asset("sewer", 100).installed(installed);
    }

    public static AssetBuilder asset(String discipline, double cost) {
        return Asset.builder(discipline, discipline, "street").renewal(Component.fixed("dig", cost));
    }
}
