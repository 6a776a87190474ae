package nl.werkmetwerk.compare;

import java.io.Serializable;

/**
 * One renewal or building of an asset under a strategy.
 *
 * @param asset id
 * @param year calendar year
 * @param method id of the method used
 */
public record Renewal(String asset, int year, String method) implements Serializable {}
