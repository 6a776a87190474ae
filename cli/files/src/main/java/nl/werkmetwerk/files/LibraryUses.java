package nl.werkmetwerk.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkmetwerk.files.field.Values;
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

    /** The uses in a case, in the order of reading. */
    static List<LibraryUse> of(Values of, List<UsedFigure> used) {
        LibraryUses all = new LibraryUses(of);
        used.forEach(all::add);
        return all.uses;
    }

    private void add(UsedFigure figure) {
        Matcher of = OF_ASSET.matcher(figure.path());
        if (!of.matches() || Integer.parseInt(of.group(1)) >= assets.size()) {
            return;
        }
        Values asset = assets.get(Integer.parseInt(of.group(1)));
        Matcher component = OF_COMPONENT.matcher(of.group(2));
        Optional<String> id = asset.text("id");
        if (id.isPresent() && component.matches()) {
            Amount amount = component.group(3).equals("fixed") ? Amount.FIXED_COST : Amount.UNIT_COST;
            add(figure, id.get(), amount, number(asset, component));
        } else if (id.isPresent() && AMOUNTS.containsKey(of.group(2))) {
            add(figure, id.get(), AMOUNTS.get(of.group(2)), 0);
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

    private void add(UsedFigure figure, String asset, Amount amount, int component) {
        uses.add(new LibraryUse(figure.item(), figure.low(), figure.high(), asset, amount, component));
    }
}
