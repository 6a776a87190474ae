package nl.werkmetwerk.optimise;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.asset.Lasting;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;

/**
 * The opportunistic replacement instance of the Chalmers course MVE165 (model: Almgren, Andréasson, Patriksson, Strömberg,
 * Wojciechowski, Önnheim 2012): ten components, all new at the start, each renewed within its life, every occasion
 * costs 20. Published optimum over 125 years 762, 1,097 when every component pays for an occasion of its own.
 */
final class Replacement {
    private static final List<Integer> COSTS = List.of(34, 25, 14, 21, 16, 3, 10, 5, 7, 10);
    private static final List<Integer> LIVES = List.of(42, 18, 90, 94, 49, 49, 34, 90, 37, 11);
    private static final double OCCASION = 20;

    private Replacement() {}

    /**
     * The first of its components.
     *
     * @param advance years before the end of its life that a component may be renewed
     */
    static Case of(int components, int years, int advance) {
        CaseBuilder builder = Case.builder("replacement of " + components, 2026, years + 1)
                .section(Section.of("S"))
                .discountRate(0)
                .residualValue(ResidualRule.NONE)
                .jointWorks(new JointWorks(Map.of("occasion", 1.0), Map.of(), 0));
        for (int i = 0; i < components; i++) {
            builder.asset(Asset.builder("component-" + i, "component", "S")
                    .installed(2026)
                    .life(LIVES.get(i))
                    .renewal(new Component("own", 0, COSTS.get(i), Lasting.YES))
                    .renewal(new Component("occasion", 0, OCCASION, Lasting.NO))
                    .flexibility(new Flexibility(OptionalInt.of(advance), OptionalInt.of(0)))
                    .build());
        }
        return builder.build();
    }
}
