/** Who pays, who gains, does it close: coalitions, splits of the saving, funding (MODEL 8). */
package nl.werkmetwerk.parties;
