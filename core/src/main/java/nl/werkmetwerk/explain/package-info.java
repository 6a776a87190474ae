/** Any figure down to the entries it is made of, and every entry down to the formula and the inputs behind it. */
package nl.werkmetwerk.explain;
