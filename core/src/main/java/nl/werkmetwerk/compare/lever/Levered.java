package nl.werkmetwerk.compare.lever;

import java.io.Serializable;
import java.util.Comparator;
import nl.werkmetwerk.entry.Kind;

/**
 * What an amount is for and what acts on it.
 *
 * @param kind kind of cost
 * @param cash whether it is money paid or received (MODEL 6.3)
 * @param price component kind, or {@code maintenance}, {@code risk}, {@code benefit}, {@code impact}: whose price it
 *     follows
 * @param shared component or impact kind whose φ in the case it is multiplied by; empty where none is, or where a
 *     section has a φ of its own
 * @param coordinated whether it is multiplied by κ
 */
public record Levered(Kind kind, boolean cash, String price, String shared, boolean coordinated)
        implements Comparable<Levered>, Serializable {
    private static final Comparator<Levered> ORDER = Comparator.comparing(Levered::kind)
            .thenComparing(Levered::price)
            .thenComparing(Levered::shared)
            .thenComparing(Levered::coordinated)
            .thenComparing(Levered::cash);

    /** An amount that only its price acts on. */
    static Levered by(Kind kind, String price) {
        return new Levered(kind, kind.isCash(false), price, "", false);
    }

    /** A part that φ of a kind takes off. */
    static Levered shared(Kind kind, String price, String shared) {
        return new Levered(kind, kind.isCash(false), price, shared, false);
    }

    /** What κ makes of works. */
    static Levered coordinated(String price) {
        return new Levered(Kind.COORDINATION, true, price, "", true);
    }

    /** What it is multiplied by. */
    double factor(Levers at) {
        double factor = at.price(price);
        if (!shared.isEmpty()) {
            factor *= at.sharing(shared);
        }
        return coordinated ? factor * at.coordinationRate() : factor;
    }

    /** By kind, then by what acts on it. */
    @Override
    public int compareTo(Levered other) {
        return ORDER.compare(this, other);
    }
}
