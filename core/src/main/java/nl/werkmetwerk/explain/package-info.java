/** Any figure down to the entries it is made of, and every entry down to the formula and the inputs behind it. */
@NullMarked
package nl.werkmetwerk.explain;

import org.jspecify.annotations.NullMarked;
