/**
 * What a comparison comes to at another discount rate, other prices or another φ: the flows that it is linear in, so that
 * a reader can turn it without the engine (MODEL 5 and 6). No schedule hangs on any of these.
 */
@NullMarked
package nl.werkmetwerk.compare.lever;

import org.jspecify.annotations.NullMarked;
