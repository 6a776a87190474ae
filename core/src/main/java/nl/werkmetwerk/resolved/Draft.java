package nl.werkmetwerk.resolved;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.money.DiscountFactors;
import nl.werkmetwerk.resolved.Inputs.Region;

/**
 * A case of which inputs are drawn again and again: the only one that can be written. What does not change is shared
 * with the case it is drawn from; the numbers that do are its own and are overwritten by every {@link #update}. The case
 * it hands out reads them: both are for one thread.
 */
public final class Draft {
    /** No drawn life or age is greater: years stay far from the limits of an int. */
    private static final int OLDEST = 1_000_000_000;

    private static final Region[] YEARLY = {
        Region.MAINTENANCE,
        Region.PERIODIC_UNIT,
        Region.PERIODIC_FIXED,
        Region.FAILURE,
        Region.BENEFIT_UNIT,
        Region.BENEFIT_FIXED
    };

    private final ResolvedCase written;
    private final double[][] fractions;
    private final double[][] impactFractions;
    private final MethodTerms methods;
    private final RunningTerms running;
    private final double[] rates;
    private final double[] changes;
    private final Columns columns;
    private final ResolvedCase view;
    private final DrawnInputs inputs;
    private final InputSelector selector;
    private final Map<Double, Integer> curves = new HashMap<>();

    /**
     * Prepares draws.
     *
     * @param written the case as it was written
     * @param targets everything that will be drawn
     */
    public Draft(ResolvedCase written, List<Target> targets) {
        this.written = written;
        boolean apart = targets.stream()
                .anyMatch(on ->
                        on.parameter() == Parameter.SHARING && on.section().isPresent());
        SharingTable sharing = written.sharingTable(apart);
        fractions = sharing.fractions();
        impactFractions = sharing.impactFractions();
        methods = written.methodTerms();
        running = new RunningTerms(written.assets().all());
        rates = written.clock().rates();
        changes = written.trends().changes();
        columns = Columns.copyOf(written, sharing);
        view = written.over(columns, sharing);
        inputs = new DrawnInputs(InputSelector.sizes(written, methods, sharing));
        selector = new InputSelector(written, methods, sharing, inputs);
    }

    /** The case with what was last drawn; the same object every time. */
    public ResolvedCase resolved() {
        return view;
    }

    /** Where a draw is set, before {@link #update}. */
    public DrawnInputs inputs() {
        return inputs;
    }

    /** Which inputs a target is. */
    public InputSelector selector() {
        return selector;
    }

    /**
     * Works out the numbers of the case from the inputs.
     *
     * @return whether an input had to be cut to what is possible
     */
    public boolean update() {
        boolean quantities = inputs.touched(Region.QUANTITY);
        if (quantities || touched(Region.UNIT, Region.FIXED, Region.MARKUP)) {
            methods.fillCosts(inputs, columns.cost(), columns.lasting());
        }
        if (quantities) {
            methods.fillImpacts(inputs, columns.impact());
        }
        if (quantities || touched(YEARLY)) {
            running.fill(inputs, columns.yearly());
        }
        updateGrowth();
        updateRates();
        updateSharing();
        updateDamage();
        updateLives();
        updatePrices();
        return inputs.takeCut();
    }

    private boolean touched(Region... regions) {
        for (Region region : regions) {
            if (inputs.touched(region)) {
                return true;
            }
        }
        return false;
    }

    private void updateGrowth() {
        if (inputs.touched(Region.GROWTH)) {
            columns.growths().clear();
            curves.clear();
            for (int asset = 0; asset < columns.growth().length; asset++) {
                Asset source = written.assets().get(asset);
                if (source.maintenance().unitCost() != 0) {
                    double rate = inputs.rate(source.maintenance().growth(), Region.GROWTH, asset);
                    columns.growth()[asset] = curves.computeIfAbsent(rate, this::addCurve);
                }
            }
        }
    }

    private int addCurve(double rate) {
        int number = columns.growths().size();
        columns.growths().add(written.running().grownAt(rate, number));
        return number;
    }

    private void updateRates() {
        if (inputs.touched(Region.DISCOUNT)) {
            double[] drawn = columns.rates();
            for (int year = 0; year < rates.length; year++) {
                drawn[year] = inputs.rate(rates[year], Region.DISCOUNT, 0);
            }
            DiscountFactors.into(columns.discount(), drawn, written.source().timing());
        }
        if (inputs.touched(Region.TREND)) {
            for (int i = 0; i < changes.length; i++) {
                columns.changes()[i] = inputs.rate(changes[i], Region.TREND, i);
                Trends.fill(columns.trends()[i], columns.changes()[i], written.source());
            }
        }
    }

    private void updateSharing() {
        if (inputs.touched(Region.SHARING)) {
            updateFractions(columns.sharing(), fractions, Region.SHARING);
        }
        if (inputs.touched(Region.IMPACT_SHARING)) {
            updateFractions(columns.impactSharing(), impactFractions, Region.IMPACT_SHARING);
        }
    }

    private void updateFractions(double[][] drawn, double[][] asWritten, Region region) {
        int input = 0;
        for (int place = 0; place < asWritten.length; place++) {
            for (int kind = 0; kind < asWritten[place].length; kind++) {
                drawn[place][kind] = inputs.fraction(asWritten[place][kind], region, input);
                input++;
            }
        }
    }

    private void updateDamage() {
        if (inputs.touched(Region.LIFE_LOSS)) {
            for (double[] parts : columns.kept()) {
                Arrays.fill(parts, 1);
            }
            for (DamageRule rule : written.source().damage()) {
                hit(rule);
            }
        }
    }

    private void hit(DamageRule rule) {
        int to = written.disciplines().number(rule.to());
        int by = written.disciplines().number(rule.by());
        for (int asset = 0; by >= 0 && asset < written.assets().count(); asset++) {
            if (written.assets().discipline(asset) == to) {
                columns.kept()[asset][by] *= 1 - inputs.fraction(rule.lifeLoss(), Region.LIFE_LOSS, asset);
            }
        }
    }

    /** Lives and years of construction are whole numbers, rounded half up. */
    private void updateLives() {
        Assets assets = written.assets();
        for (int asset = 0; inputs.touched(Region.LIFE) && asset < assets.count(); asset++) {
            double factor = inputs.get(Region.LIFE, asset);
            columns.life()[asset] = life(assets.life(asset), factor);
            for (int method = assets.firstMethod(asset); method < assets.firstMethod(asset + 1); method++) {
                columns.methodLife()[method] = life(written.methods().life(method), factor);
            }
        }
        for (int asset = 0; inputs.touched(Region.INSTALLED) && asset < assets.count(); asset++) {
            if (!assets.planned(asset)) {
                double year = Math.floor(inputs.get(Region.INSTALLED, asset) - assets.ageAtStart(asset) + 0.5);
                columns.start()[asset] = (int) Math.min(0, Math.max(year, -OLDEST));
            }
        }
    }

    private static int life(int written, double factor) {
        return (int) Math.max(1, Math.min(OLDEST, Math.floor(factor * written + 0.5)));
    }

    private void updatePrices() {
        if (inputs.touched(Region.COORDINATION)) {
            columns.coordination()[0] = inputs.amount(written.coordinationRate(), Region.COORDINATION, 0);
        }
        if (inputs.touched(Region.IMPACT_PRICE)) {
            int kinds = written.impactKinds().count();
            for (int i = 0; i < columns.impactPrices().length; i++) {
                double price = written.impactPrice(i / kinds, i % kinds);
                columns.impactPrices()[i] = inputs.amount(price, Region.IMPACT_PRICE, i);
            }
        }
    }
}
