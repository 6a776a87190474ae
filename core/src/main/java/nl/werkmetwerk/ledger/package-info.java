/** Every euro as an entry: schedules priced into a stream of amounts (MODEL 2, 5 and 6). */
@NullMarked
package nl.werkmetwerk.ledger;

import org.jspecify.annotations.NullMarked;
