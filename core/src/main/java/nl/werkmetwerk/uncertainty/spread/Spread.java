package nl.werkmetwerk.uncertainty.spread;

import nl.werkmetwerk.model.uncertain.Distribution;
import nl.werkmetwerk.model.uncertain.LibraryUse;

/** A distribution that can be drawn from: its inverse distribution function F⁻¹ (MODEL 10). */
public abstract sealed class Spread
        permits BoundedSpread, NormalSpread, LognormalSpread, DiscreteSpread, PertSpread, LibrarySpread {
    Spread() {}

    /**
     * The spread of a distribution.
     *
     * @throws IllegalArgumentException for that of the library, which has one for each item
     */
    public static Spread of(Distribution distribution) {
        if (distribution instanceof Distribution.Triangular t) {
            return new BoundedSpread(t.low(), t.mode(), t.high());
        } else if (distribution instanceof Distribution.Uniform u) {
            return BoundedSpread.uniform(u.low(), u.high());
        } else if (distribution instanceof Distribution.Pert p) {
            return p.low() == p.high() ? BoundedSpread.uniform(p.low(), p.high()) : new PertSpread(p);
        } else if (distribution instanceof Distribution.Normal n) {
            return new NormalSpread(n.mean(), n.sd());
        } else if (distribution instanceof Distribution.Lognormal l) {
            return new LognormalSpread(l.mean(), l.sd());
        } else if (distribution instanceof Distribution.Discrete d) {
            return new DiscreteSpread(d);
        }
        throw new IllegalArgumentException("the library has a spread for each item");
    }

    /**
     * The value below which a draw lies with a probability.
     *
     * @param u probability, in (0, 1)
     * @return F⁻¹(u)
     */
    public abstract double quantile(double u);

    /** The spread of a figure of a library. */
    public static Spread of(LibraryUse use) {
        return new LibrarySpread(use.low(), use.high());
    }

    /** F⁻¹(Φ(z)). */
    public double atNormal(double z) {
        return quantile(StandardNormal.cumulative(z));
    }

    /** The probability that a draw lies below a value; at a value of a discrete distribution: strictly below it. */
    public abstract double below(double value);

    /** Mean of the distribution. */
    public abstract double mean();
}
