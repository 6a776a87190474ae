package nl.werkmetwerk.uncertainty;

import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.model.Asset;
import nl.werkmetwerk.model.AssetBuilder;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.Component;
import nl.werkmetwerk.model.Section;

/** Streets so plain that results are known without the engine. */
final class Streets {
    private Streets() {}

    /** One street, one sewer of 100 euro, due in 2030; price level, rate and timing such that amounts are present values. */
    static CaseBuilder one() {
        return empty().asset(sewer(1970).life(60).build());
    }

    static CaseBuilder empty() {
        return Case.builder("street", 2026, 10)
                .section(new Section("street", "", Optional.empty(), Optional.empty(), 0, Map.of()));
    }

    static AssetBuilder sewer(int installed) {
        return asset("sewer", 100).installed(installed);
    }

    static AssetBuilder asset(String discipline, double cost) {
        return Asset.builder(discipline, discipline, "street").renewal(Component.fixed("dig", cost));
    }
}
