package nl.werkmetwerk.optimise.outcome;

/** What an optimisation ends in: a schedule with its certificate, or why there is none. */
public sealed interface Outcome permits Optimisation, Infeasibility {}
