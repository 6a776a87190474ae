/** What is computed on: a case turned once into flat arrays, assets ordered by section (MODEL 1 and 2). */
@NullMarked
package nl.werkmetwerk.resolved;

import org.jspecify.annotations.NullMarked;
