/** The exact optimum of one cluster: a dual ascent that bounds, a label search that proves. */
package nl.werkmetwerk.optimise.exact;
