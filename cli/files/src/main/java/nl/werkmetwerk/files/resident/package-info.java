/** What residents filled in, read from files: ballots and votes, every mistake at its line (MODEL-practice 12.4, 12.5, 19). */
@NullMarked
package nl.werkmetwerk.files.resident;

import org.jspecify.annotations.NullMarked;
