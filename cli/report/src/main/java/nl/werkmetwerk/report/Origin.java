package nl.werkmetwerk.report;

/**
 * Where a part of a case comes from, as a reader is told.
 *
 * @param path the part, in the terms of the scenario file
 * @param source who says so; possibly empty
 * @param note possibly empty
 * @param assumption whether it is marked as one
 * @param url possibly empty
 */
public record Origin(String path, String source, String note, boolean assumption, String url) {}
