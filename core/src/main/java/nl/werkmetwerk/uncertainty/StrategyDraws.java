package nl.werkmetwerk.uncertainty;

import java.io.Serializable;

/**
 * The total of a strategy, uncertain.
 *
 * @param name of the strategy
 * @param summary euro, present value
 * @param draws euro, present value
 */
public record StrategyDraws(String name, Summary summary, Draws draws) implements Serializable {}
