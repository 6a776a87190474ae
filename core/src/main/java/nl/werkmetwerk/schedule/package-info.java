/** What a strategy does: which asset is renewed in which year by which method, and its ages (MODEL 3 and 4). */
@NullMarked
package nl.werkmetwerk.schedule;

import org.jspecify.annotations.NullMarked;
