/** How work is carried out that can be cut into parts: which parts there are, by whom, and in what order they are added. */
@NullMarked
package nl.werkmetwerk.run;

import org.jspecify.annotations.NullMarked;
