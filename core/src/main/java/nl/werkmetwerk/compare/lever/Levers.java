package nl.werkmetwerk.compare.lever;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.money.RateSteps;

/**
 * Where the levers of a case stand.
 *
 * @param rate real yearly discount rate
 * @param prices component kind, or {@code maintenance}, {@code risk}, {@code benefit}, {@code impact} → factor on its
 *     price, above 0; 1 where not listed
 * @param sharing component or impact kind → the case's φ, in [0, 1]; 0 where not listed
 * @param coordinationRate κ, 0 or more
 */
public record Levers(RateSteps rate, Map<String, Double> prices, Map<String, Double> sharing, double coordinationRate)
        implements Serializable {
    /** @throws IllegalArgumentException if a factor is not above 0 or a φ or κ outside its range */
    public Levers {
        prices = Require.copy(prices);
        prices.forEach((kind, factor) -> {
            if (!(factor > 0)) {
                throw new IllegalArgumentException("price factor of " + kind + " (" + factor + ") is above 0");
            }
        });
        sharing = Require.copy(sharing);
        sharing.forEach((kind, phi) -> Require.fraction(phi, "sharing of " + kind));
        Require.amount(coordinationRate, "coordinationRate");
    }

    /** As a case has them. */
    public static Levers of(Case of) {
        return new Levers(
                of.discountRate(),
                Map.of(),
                of.jointWorks().sharing(),
                of.jointWorks().coordinationRate());
    }

    /** At another rate. */
    public Levers withRate(RateSteps value) {
        return new Levers(value, prices, sharing, coordinationRate);
    }

    /** At another price level of one kind. */
    public Levers withPrice(String kind, double factor) {
        return new Levers(rate, with(prices, kind, factor), sharing, coordinationRate);
    }

    /** At another φ of one kind. */
    public Levers withSharing(String kind, double phi) {
        return new Levers(rate, prices, with(sharing, kind, phi), coordinationRate);
    }

    /** At another κ. */
    public Levers withCoordinationRate(double kappa) {
        return new Levers(rate, prices, sharing, kappa);
    }

    /** Factor on the price of a kind. */
    public double price(String kind) {
        return prices.getOrDefault(kind, 1.0);
    }

    /** φ of a kind. */
    public double sharing(String kind) {
        return sharing.getOrDefault(kind, 0.0);
    }

    private static Map<String, Double> with(Map<String, Double> before, String kind, double value) {
        Map<String, Double> after = new LinkedHashMap<>(before);
        after.put(kind, value);
        return after;
    }
}
