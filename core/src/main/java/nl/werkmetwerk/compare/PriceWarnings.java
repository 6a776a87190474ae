package nl.werkmetwerk.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.Case;

/** Rates, trends and price levels that deserve doubt (MODEL 6.20). */
final class PriceWarnings {
    /** A price level older than this is worth a word. */
    private static final int OLD = 10;

    /** A rate from here on is often a percentage in the wrong place. */
    private static final double HIGH = 0.2;

    private PriceWarnings() {}

    static List<Warning> of(Case source) {
        List<Warning> warnings = new ArrayList<>();
        double lowest = rates(source).min().orElseThrow();
        source.prices().trends().forEach((name, trend) -> {
            if (trend > lowest) {
                Map<String, Object> facts = new LinkedHashMap<>();
                facts.put("name", name);
                facts.put("trend", trend);
                facts.put("rate", lowest);
                warnings.add(new Warning(Warning.Code.TREND_ABOVE_RATE, "priceTrends." + name, facts));
            }
        });
        double highest = rates(source).max().orElseThrow();
        if (highest >= HIGH) {
            warnings.add(high(highest));
        }
        if (source.prices().year() < source.baseYear() - OLD) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("priceYear", source.prices().year());
            facts.put("baseYear", source.baseYear());
            warnings.add(new Warning(Warning.Code.OLD_PRICE, "priceYear", facts));
        }
        return warnings;
    }

    private static Warning high(double rate) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("rate", rate);
        facts.put(
                "likely",
                BigDecimal.valueOf(rate).movePointLeft(2).stripTrailingZeros().toPlainString());
        return new Warning(Warning.Code.HIGH_DISCOUNT_RATE, "discountRate", facts);
    }

    /** The rates that hold in some year of the horizon. */
    private static DoubleStream rates(Case source) {
        return IntStream.range(source.baseYear(), source.baseYear() + source.horizon())
                .mapToDouble(source.discountRate()::in);
    }
}
