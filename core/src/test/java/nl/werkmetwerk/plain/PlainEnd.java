package nl.werkmetwerk.plain;

import java.util.OptionalDouble;

/** A saving in the long run, and its least and greatest value when the horizon ends up to ten years sooner or later. */
record PlainEnd(OptionalDouble longRun, double low, double high) {}
