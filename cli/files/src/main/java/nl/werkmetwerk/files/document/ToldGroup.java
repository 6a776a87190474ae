package nl.werkmetwerk.files.document;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.explain.Group;

/**
 * Works of one year that are done together (MODEL 5.1 and 5.5).
 *
 * @param year calendar year
 * @param place id of the section or district
 * @param kind component or impact kind that is shared; empty for coordination
 * @param members the works; absent where they were told before
 */
public record ToldGroup(int year, String place, String kind, Optional<List<Group.Member>> members) {}
