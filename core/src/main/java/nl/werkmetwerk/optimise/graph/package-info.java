/** The choice of one cluster of assets as graphs: a chain of states for each asset, coupled by the works of a year. */
@NullMarked
package nl.werkmetwerk.optimise.graph;

import org.jspecify.annotations.NullMarked;
