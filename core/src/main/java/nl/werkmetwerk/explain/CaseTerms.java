package nl.werkmetwerk.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.entry.formula.Expression;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.Markup;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.money.RateStep;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Quantities that hold for the whole case: years, price trends, mark-ups (MODEL 1). */
final class CaseTerms {
    private static final Expression END = Expression.of("b + N");
    private static final Expression TREND = Expression.of("(1 + g)^(y − p)");

    private final ResolvedCase resolved;
    private final Case source;
    private final Quantity priceYear;
    private final Quantity end;
    private final Map<String, Quantity> trends = new HashMap<>();
    private final Map<String, Quantity> markups = new HashMap<>();

    CaseTerms(ResolvedCase resolved) {
        this.resolved = resolved;
        source = resolved.source();
        priceYear = Quantity.input("p", source.prices().year(), "priceYear");
        Quantity base = Quantity.input("b", source.baseYear(), "baseYear");
        Quantity years = Quantity.input("N", source.horizon(), "horizon");
        end = Quantity.computed("y", "", "1.6", Formula.of(END, base, years));
    }

    /** y, the calendar year of a year number; b + N for the end. */
    Quantity year(int year) {
        return year == resolved.clock().years()
                ? end
                : Quantity.fact("y", "", resolved.clock().calendar(year), "1.1");
    }

    /** g of a component kind or cost category. */
    Quantity change(String name) {
        return Quantity.input("g", name, source.prices().trend(name), "priceTrends." + name);
    }

    /** T of a component kind or cost category in a year. */
    Quantity trend(String name, int year) {
        return trends.computeIfAbsent(
                year + " " + name,
                key -> Quantity.computed("T", name, "1.7", Formula.of(TREND, change(name), year(year), priceYear)));
    }

    /** M of a discipline. */
    Quantity markup(String discipline) {
        return markups.computeIfAbsent(discipline, key -> {
            String list = source.prices().markups().containsKey(discipline) ? discipline : Prices.DEFAULT;
            List<Quantity> rates = new ArrayList<>();
            StringBuilder text = new StringBuilder("1");
            for (Markup markup : source.prices().markupsOf(discipline)) {
                String symbol = "m_" + (rates.size() + 1);
                text.append("·(1 + ").append(symbol).append(')');
                String path = "markups." + list + "[" + markup.name() + "].rate";
                rates.add(Quantity.input(symbol, markup.name(), markup.rate(), path));
            }
            return Quantity.computed("M", discipline, "1.9", Formula.of(text.toString(), rates));
        });
    }

    /** φ of a kind, as the section has it or else the case. */
    Quantity sectionOverlap(int section, String kind) {
        Map<String, Double> own = resolved.section(section).sharing();
        return own.containsKey(kind)
                ? Quantity.input(
                        "φ",
                        kind,
                        own.get(kind),
                        "sections[" + resolved.section(section).id() + "].sharing." + kind)
                : caseOverlap(kind);
    }

    /** φ of a kind, as the case has it. */
    Quantity caseOverlap(String kind) {
        double phi = source.jointWorks().sharing().getOrDefault(kind, 0.0);
        return Quantity.input("φ", kind, phi, "sharing." + kind);
    }

    /** Path of the rate that holds in a year: the rate of the case, or the step by the year it begins in. */
    static String ratePath(RateStep step) {
        return step.from() == Integer.MIN_VALUE ? "discountRate" : "discountRate[" + step.from() + "].rate";
    }
}
