package nl.werkmetwerk.files.document;

import java.util.Optional;
import nl.werkmetwerk.opportunity.Opportunity;

/**
 * An opportunity as a feature of a map.
 *
 * @param caseName name of the case
 * @param name of its section
 * @param district of its section
 * @param opportunity the opportunity
 */
public record MappedOpportunity(String caseName, String name, Optional<String> district, Opportunity opportunity) {}
