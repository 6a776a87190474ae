package nl.werkmetwerk.cli.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkmetwerk.cli.scenario.field.Values;
import nl.werkmetwerk.library.LibraryItem;
import nl.werkmetwerk.model.uncertain.LibraryUse;
import nl.werkmetwerk.model.uncertain.LibraryUse.Amount;

/** Which numbers of assets stand for figures of a library, and how far those may be off (MODEL 10, 14). */
final class LibraryUses {
    private static final Pattern OF_ASSET = Pattern.compile("assets\\[(\\d+)]\\.(.+)");
    private static final Pattern OF_COMPONENT =
            Pattern.compile("(?:renewal|methods\\[(\\d+)]\\.components)\\[(\\d+)]\\.(unitCost|fixed)");

    private static final Map<String, Amount> AMOUNTS = Map.of(
            "maintenance.unitCost", Amount.MAINTENANCE,
            "periodic.unitCost", Amount.PERIODIC_UNIT,
            "periodic.fixed", Amount.PERIODIC_FIXED,
            "risk.failureCost", Amount.FAILURE,
            "benefit.unitValue", Amount.BENEFIT_UNIT,
            "benefit.fixed", Amount.BENEFIT_FIXED,
            "life", Amount.LIFE);

    private final List<Values> assets;
    private final List<LibraryUse> uses = new ArrayList<>();

    private LibraryUses(Values of) {
        assets = of.list("assets");
    }

    /** The uses in a case, in the order of reading. @param used path by position, and the item that stands there */
    static List<LibraryUse> of(Values of, List<Map.Entry<String, LibraryItem>> used) {
        LibraryUses all = new LibraryUses(of);
        used.forEach(use -> all.add(use.getKey(), use.getValue()));
        return all.uses;
    }

    private void add(String path, LibraryItem item) {
        Matcher of = OF_ASSET.matcher(path);
        if (!of.matches() || Integer.parseInt(of.group(1)) >= assets.size()) {
            return;
        }
        Values asset = assets.get(Integer.parseInt(of.group(1)));
        Matcher component = OF_COMPONENT.matcher(of.group(2));
        Optional<String> id = asset.text("id");
        if (id.isPresent() && component.matches()) {
            Amount amount = component.group(3).equals("fixed") ? Amount.FIXED_COST : Amount.UNIT_COST;
            add(item, id.get(), amount, number(asset, component));
        } else if (id.isPresent() && AMOUNTS.containsKey(of.group(2))) {
            add(item, id.get(), AMOUNTS.get(of.group(2)), 0);
        }
    }

    /** Number of a component, counted through the methods of its asset. */
    private static int number(Values asset, Matcher component) {
        int method = component.group(1) == null ? 0 : Integer.parseInt(component.group(1));
        List<Values> methods = asset.list("methods");
        int before = methods.stream()
                .limit(method)
                .mapToInt(one -> one.list("components").size())
                .sum();
        return before + Integer.parseInt(component.group(2));
    }

    /** Unless the library does not say how far the item may be off: low, typical and high above 0, in this order. */
    private void add(LibraryItem item, String asset, Amount amount, int component) {
        double low = item.low().orElse(0);
        double high = item.high().orElse(0);
        OptionalDouble typical = item.typical();
        double middle = typical.isPresent() ? typical.getAsDouble() : Math.sqrt(low * high);
        if (low > 0 && low <= middle && middle <= high) {
            uses.add(new LibraryUse(item.id(), low / middle, high / middle, asset, amount, component));
        }
    }
}
