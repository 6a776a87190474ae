/** The things under and on the street: what they cost, how long they live, what their renewal brings with it (MODEL 2). */
@NullMarked
package nl.werkmetwerk.model.asset;

import org.jspecify.annotations.NullMarked;
