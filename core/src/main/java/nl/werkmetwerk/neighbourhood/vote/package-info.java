/** Residents' votes: what they asked for, and the two rules that count it (MODEL-practice 12.5, 12.6). */
@NullMarked
package nl.werkmetwerk.neighbourhood.vote;

import org.jspecify.annotations.NullMarked;
