package nl.werkmetwerk.cli.expected;

/**
 * What makes an expected file agree with a result in one spot.
 *
 * @param pointer the spot in the file (RFC 6901)
 * @param json what belongs there; empty where nothing does
 */
record Correction(String pointer, String json) {}
