/** How records with optional components are kept outside the program. */
@NullMarked
package nl.werkmetwerk.model.stored;

import org.jspecify.annotations.NullMarked;
