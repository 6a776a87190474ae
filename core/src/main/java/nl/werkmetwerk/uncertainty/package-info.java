/** How sure a result is: draws of uncertain inputs, what they do to totals and savings, and which input matters (MODEL 10). */
@NullMarked
package nl.werkmetwerk.uncertainty;

import org.jspecify.annotations.NullMarked;
