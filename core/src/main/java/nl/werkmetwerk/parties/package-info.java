/** Who pays, who gains, does it close: coalitions, splits of the saving, funding (MODEL 8). */
@NullMarked
package nl.werkmetwerk.parties;

import org.jspecify.annotations.NullMarked;
