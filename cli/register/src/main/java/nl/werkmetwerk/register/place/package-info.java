/** Where records lie: projections to one plane, and the sections and districts they belong to (MODEL 11). */
@NullMarked
package nl.werkmetwerk.register.place;

import org.jspecify.annotations.NullMarked;
