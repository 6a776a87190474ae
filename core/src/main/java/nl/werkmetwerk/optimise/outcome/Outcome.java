package nl.werkmetwerk.optimise.outcome;

import java.io.Serializable;

/** What an optimisation ends in: a schedule with its certificate, or why there is none. */
public sealed interface Outcome extends Serializable permits Optimisation, Infeasibility {}
