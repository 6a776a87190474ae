/** What a strategy does: which asset is renewed in which year by which method, and its ages (MODEL 3 and 4). */
package nl.werkmetwerk.schedule;
