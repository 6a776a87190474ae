package nl.werkmetwerk.uncertainty.sampling;

/**
 * How to simulate.
 *
 * @param draws least number of draws, 1 … {@value #MOST_DRAWS}; Sobol points are made in a number of 10·2^k
 * @param seed where random numbers begin: the same seed gives the same result
 * @param sampling how draws are spread
 * @param threads most threads to use, 1 or more; the result does not depend on it
 * @param shares whether to work out which input matters, which takes 2 + the number of inputs times as long
 */
public record SimulationOptions(int draws, long seed, Sampling sampling, int threads, boolean shares) {
    /** Most draws. */
    public static final int MOST_DRAWS = 100_000_000;

    /** 10 000 draws on one thread. */
    public static final SimulationOptions DEFAULT = new SimulationOptions(10_000, 1, Sampling.SOBOL, 1, false);

    /** @throws IllegalArgumentException if a number is out of its range */
    public SimulationOptions {
        if (draws < 1 || draws > MOST_DRAWS) {
            throw new IllegalArgumentException(
                    "draws (" + draws + ") is not allowed: it lies between 1 and " + MOST_DRAWS);
        }
        if (sampling == Sampling.RANDOM && draws < 2) {
            throw new IllegalArgumentException("draws (" + draws + ") is not allowed: one random draw has no spread");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("threads (" + threads + ") is not allowed: it is at least 1");
        }
    }

    public SimulationOptions withDraws(int value) {
        return new SimulationOptions(value, seed, sampling, threads, shares);
    }

    public SimulationOptions withSeed(long value) {
        return new SimulationOptions(draws, value, sampling, threads, shares);
    }

    public SimulationOptions withSampling(Sampling value) {
        return new SimulationOptions(draws, seed, value, threads, shares);
    }

    public SimulationOptions onThreads(int value) {
        return new SimulationOptions(draws, seed, sampling, value, shares);
    }

    public SimulationOptions withShares() {
        return new SimulationOptions(draws, seed, sampling, threads, true);
    }
}
