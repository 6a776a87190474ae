package nl.werkmetwerk.register.place;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;

/** What two shapes have in common. */
final class Overlap {
    private Overlap() {}

    /** What of a shape lies in an area; nothing where it is too odd to be cut. */
    static Geometry of(Geometry shape, Geometry area) {
        try {
            return area.intersection(shape);
        } catch (TopologyException | IllegalArgumentException e) {
            return shape.getFactory().createEmpty(shape.getDimension());
        }
    }
}
