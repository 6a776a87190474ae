/** Where works can be combined: sections, what is shared there, and the damage that works do to their neighbours. */
@NullMarked
package nl.werkmetwerk.model.place;

import org.jspecify.annotations.NullMarked;
