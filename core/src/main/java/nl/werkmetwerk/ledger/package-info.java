/** Every euro as an entry: schedules priced into a stream of amounts (MODEL 2, 5 and 6). */
package nl.werkmetwerk.ledger;
