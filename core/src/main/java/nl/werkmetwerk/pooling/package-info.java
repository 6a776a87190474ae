/** What streets of several cities tell together, and what one street of one city may expect (MODEL-practice 13.2). */
@NullMarked
package nl.werkmetwerk.pooling;

import org.jspecify.annotations.NullMarked;
