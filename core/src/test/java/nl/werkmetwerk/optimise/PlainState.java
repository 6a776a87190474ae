package nl.werkmetwerk.optimise;

import java.util.OptionalInt;

/**
 * One asset at the start of a year.
 *
 * @param built whether it is there
 * @param age effective age
 * @param life L by the last method used
 * @param lastWorked calendar year of the last renewal or installation
 */
record PlainState(boolean built, int age, int life, OptionalInt lastWorked) {}
