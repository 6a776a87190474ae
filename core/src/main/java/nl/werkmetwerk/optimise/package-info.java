/** The best years and methods, with a certificate (MODEL 7). */
package nl.werkmetwerk.optimise;
