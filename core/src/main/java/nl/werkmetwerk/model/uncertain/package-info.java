/** Uncertain inputs, their distributions and correlations, and experiments (MODEL 10 and 15). */
package nl.werkmetwerk.model.uncertain;
