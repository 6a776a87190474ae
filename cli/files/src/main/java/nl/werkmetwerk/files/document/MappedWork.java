package nl.werkmetwerk.files.document;

import nl.werkmetwerk.opportunity.YearWork;

/**
 * A renewal as a feature of a map.
 *
 * @param caseName name of the case
 * @param year calendar year
 * @param work the renewal
 */
public record MappedWork(String caseName, int year, YearWork work) {}
