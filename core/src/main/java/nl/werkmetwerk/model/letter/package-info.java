/** What a city puts into its letters to residents (MODEL-practice 18). */
@NullMarked
package nl.werkmetwerk.model.letter;

import org.jspecify.annotations.NullMarked;
