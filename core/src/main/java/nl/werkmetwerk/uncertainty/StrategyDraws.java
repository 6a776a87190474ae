package nl.werkmetwerk.uncertainty;

/**
 * The total of a strategy, uncertain.
 *
 * @param name of the strategy
 * @param summary euro, present value
 * @param draws euro, present value
 */
public record StrategyDraws(String name, Summary summary, Draws draws) {}
