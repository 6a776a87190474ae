package nl.werkmetwerk.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Lasting;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.asset.Risk;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;

/** The street that is worked out by hand in {@code core/MODEL.md}. */
public final class Proefstraat {
    private Proefstraat() {}

    public static Case of() {
        return Case.builder("Proefstraat", 2026, 60)
                .discountRate(0.0225)
                .section(new Section("S1", "S1", Optional.of("D1"), Optional.empty(), 0, Map.of()))
                .jointWorks(new JointWorks(sharing(), Map.of(), 0.03))
                .consumed(new TreeSet<>(Set.of("excavation", "traffic")))
                .damage(List.of(new DamageRule("sewer", "road", 0.2)))
                .asset(sewer())
                .asset(road())
                .strategy(Strategy.explicit("integrated", List.of(Works.of(2031, "sewer-1", "road-1"))))
                .strategy(Strategy.window("window10", 10))
                .build();
    }

    /** In an order that is the same every time, as a file has it. */
    private static Map<String, Double> sharing() {
        return new TreeMap<>(Map.of("excavation", 1.0, "surface", 0.8, "traffic", 1.0));
    }

    /** What the reports in the tests are stamped with. */
    public static Stamp stamp() {
        return new Stamp(
                List.of(new Stamp.Input("proefstraat.json", "0123456789abcdef".repeat(4))),
                "1.0",
                "compare",
                List.of(),
                Optional.empty());
    }

    private static Asset sewer() {
        return Asset.builder("sewer-1", "sewer", "S1")
                .quantity(200, "m")
                .installed(1971)
                .life(60)
                .renewal(Component.perUnit("excavation", 250))
                .renewal(Component.perUnit("pipe", 350))
                .renewal(new Component("surface", 150, 0, Lasting.NO))
                .renewal(Component.fixed("traffic", 15_000))
                .maintenance(new Maintenance(2.5, 0))
                .risk(new Risk(100, 60, 4))
                .build();
    }

    private static Asset road() {
        return Asset.builder("road-1", "road", "S1")
                .quantity(1200, "m2")
                .installed(1998)
                .life(40)
                .renewal(Component.perUnit("surface", 55))
                .renewal(Component.perUnit("excavation", 12))
                .renewal(Component.fixed("traffic", 12_000))
                .maintenance(new Maintenance(0.8, 0.03))
                .periodic(new Periodic(15, 8, 0))
                .build();
    }
}
