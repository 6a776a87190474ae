package nl.werkmetwerk.workbook.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.money.RateStep;
import nl.werkmetwerk.model.money.Timing;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.DefinedNames;
import nl.werkmetwerk.workbook.sheet.LeverList;
import nl.werkmetwerk.workbook.sheet.LeverList.Range;

/**
 * The assumptions that a reader may change, in the order of their rows on the assumptions sheet. A φ of a section of its
 * own stays its own when the case's changes, as in the engine.
 */
public final class Levers {
    private final LeverList list;
    private final List<RateStep> steps;
    private final int lastYear;
    private final Timing timing;

    public Levers(Case of, DefinedNames names, ReportTexts texts) {
        list = new LeverList(names, texts);
        steps = of.discountRate().steps();
        lastYear = of.baseYear() + of.horizon() - 1;
        timing = of.timing();
        boolean one = steps.size() == 1;
        for (RateStep step : steps) {
            String label = one ? texts.text("discountRate") : texts.text("discountRateFrom", step.from());
            list.add(
                    "rate " + step.from(),
                    label,
                    step.rate(),
                    Range.RATE,
                    one ? "discountRate" : "discountRate_" + step.from());
        }
        list.add(
                "coordination",
                texts.text("coordinationRate"),
                of.jointWorks().coordinationRate(),
                Range.SURCHARGE,
                "coordinationRate");
        for (String kind : sharedKinds(of)) {
            double phi = of.jointWorks().sharing().getOrDefault(kind, 0.0);
            list.add(
                    "sharing " + kind,
                    texts.text("assumption.sharing", texts.work(kind)),
                    phi,
                    Range.FRACTION,
                    "sharing_" + kind);
        }
        for (Section section : of.sections()) {
            section.sharing()
                    .forEach((kind, phi) -> list.add(
                            own(section.id(), kind),
                            texts.text("assumption.sharingHere", texts.work(kind), section.id()),
                            phi,
                            Range.FRACTION,
                            ""));
        }
        for (String key : priced(of)) {
            list.add(
                    "price " + key,
                    texts.text("assumption.price", texts.textOr("price." + key, texts.work(key))),
                    1,
                    Range.FACTOR,
                    "price_" + key);
        }
    }

    private static String own(String section, String kind) {
        return "section " + section.length() + " " + section + " " + kind;
    }

    private static Set<String> sharedKinds(Case of) {
        Set<String> kinds = new LinkedHashSet<>(of.jointWorks().sharing().keySet());
        kinds.addAll(componentKinds(of));
        for (Asset asset : of.assets()) {
            for (Method method : asset.methods()) {
                method.impacts().forEach(impact -> kinds.add(impact.kind()));
            }
        }
        return kinds;
    }

    private static Set<String> priced(Case of) {
        Set<String> keys = componentKinds(of);
        keys.addAll(List.of(Prices.MAINTENANCE, Prices.RISK, Prices.BENEFIT, Prices.IMPACT));
        return keys;
    }

    private static Set<String> componentKinds(Case of) {
        Set<String> kinds = new LinkedHashSet<>();
        for (Asset asset : of.assets()) {
            for (Method method : asset.methods()) {
                method.components().forEach(component -> kinds.add(component.kind()));
            }
        }
        return kinds;
    }

    public LeverList list() {
        return list;
    }

    /** Where the discount rate of a year stands. */
    public String rate(int year) {
        int step = 0;
        while (step + 1 < steps.size() && steps.get(step + 1).from() <= year) {
            step++;
        }
        return list.reference("rate " + steps.get(step).from());
    }

    /** What goes on for ever is worth at the last rate of the case. */
    GoingOnFormula goingOn() {
        return new GoingOnFormula(rate(lastYear), timing);
    }

    /** Where κ stands. */
    String coordination() {
        return list.reference("coordination");
    }

    /** Where the case's φ of a kind stands. */
    String sharing(String kind) {
        return list.reference("sharing " + kind);
    }

    /** Where the φ of a kind among works of a section stands: its own, else the case's. */
    String sharing(String section, String kind) {
        String here = own(section, kind);
        return list.has(here) ? list.reference(here) : sharing(kind);
    }

    /** Where the price factor of a component kind or cost category stands. */
    String price(String key) {
        return list.reference("price " + key);
    }
}
