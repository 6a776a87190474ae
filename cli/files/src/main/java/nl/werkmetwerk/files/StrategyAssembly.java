package nl.werkmetwerk.files;

import java.util.Locale;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;

/** Puts one strategy together from what was read. */
final class StrategyAssembly {
    private StrategyAssembly() {}

    static Strategy strategy(Values values, int baseYear) {
        return new Strategy(
                CaseAssembly.name(values, "name"),
                values.<Values>list("works").stream()
                        .map(works -> works(works, baseYear))
                        .toList(),
                values.bool("complete").orElse(false),
                values.whole("window"),
                Sharing.valueOf(values.text("sharing", "all").toUpperCase(Locale.ROOT)));
    }

    private static Works works(Values values, int baseYear) {
        return new Works(values.whole("year", baseYear), values.list("assets"), values.map("methods"));
    }
}
