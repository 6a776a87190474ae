package nl.werkmetwerk.cli.register.place;

import org.locationtech.jts.geom.Geometry;

/**
 * A section or district of a layer.
 *
 * @param id as the layer has it
 * @param name as the layer has it; the id where it has none
 * @param city empty where unknown
 * @param shape in the plane
 */
public record Zone(String id, String name, String city, Geometry shape) {}
