package nl.werkmetwerk.register.place;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.ItemBoundable;
import org.locationtech.jts.index.strtree.ItemDistance;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds the zone of a geometry in an index: the largest overlap (length of lines, area of polygons, number of points),
 * else the nearest within a tolerance; of equals the first id.
 */
public final class Zones {
    private static final ItemDistance DISTANCE = new ZoneDistance();

    /** Overlaps nearer to each other than this part are equal: a line on a border has two. */
    private static final double EQUAL = 1e-9;

    private final STRtree index = new STRtree();
    private final double tolerance;

    private record Prepared(Zone zone, @Nullable PreparedGeometry area) {}

    /**
     * @param zones at least one, in the plane
     * @param tolerance m; 0 when only overlap counts
     */
    public Zones(List<Zone> zones, double tolerance) {
        this.tolerance = tolerance;
        for (Zone zone : zones) {
            index.insert(
                    zone.place().getEnvelopeInternal(),
                    new Prepared(zone, PreparedGeometryFactory.prepare(zone.place())));
        }
        index.build();
    }

    /** The zone a geometry belongs to; absent when it is nowhere near one. */
    public Optional<Placement> find(Geometry geometry) {
        Optional<Placement> overlap = overlap(geometry);
        return overlap.isPresent() || tolerance <= 0 ? overlap : nearest(geometry);
    }

    private Optional<Placement> overlap(Geometry geometry) {
        Placement best = null;
        for (Object item : index.query(geometry.getEnvelopeInternal())) {
            Prepared one = (Prepared) item;
            double measure = overlap(geometry, one);
            boolean better =
                    measure > 0 && (best == null || better(measure, one.zone().id(), best));
            best = better ? new Placement(one.zone().id(), Placement.How.OVERLAP, measure) : best;
        }
        return Optional.ofNullable(best);
    }

    private static boolean better(double measure, String id, Placement best) {
        boolean equal = Math.abs(measure - best.measure()) <= EQUAL * best.measure();
        return equal ? id.compareTo(best.section()) < 0 : measure > best.measure();
    }

    private static double overlap(Geometry geometry, Prepared one) {
        PreparedGeometry area = one.area();
        if (area == null || !area.intersects(geometry)) {
            return 0;
        }
        boolean within = area.covers(geometry);
        return measure(within ? geometry : Overlap.of(geometry, one.zone().place()), geometry.getDimension());
    }

    private static double measure(Geometry part, int dimension) {
        return dimension == 0 ? part.getNumPoints() : dimension == 1 ? part.getLength() : part.getArea();
    }

    private Optional<Placement> nearest(Geometry geometry) {
        Zone probe = Zone.bare("", geometry);
        Object found = index.isEmpty()
                ? null
                : index.nearestNeighbour(geometry.getEnvelopeInternal(), new Prepared(probe, null), DISTANCE);
        if (found == null) {
            return Optional.empty();
        }
        Zone zone = first(geometry, ((Prepared) found).zone());
        double distance = zone.place().distance(geometry);
        return distance <= tolerance
                ? Optional.of(new Placement(zone.id(), Placement.How.NEAREST, distance))
                : Optional.empty();
    }

    /** Of all as near as this one, the first by id. */
    private Zone first(Geometry geometry, Zone found) {
        double distance = found.place().distance(geometry);
        if (distance > tolerance) {
            return found;
        }
        org.locationtech.jts.geom.Envelope around =
                new org.locationtech.jts.geom.Envelope(geometry.getEnvelopeInternal());
        around.expandBy(distance * (1 + EQUAL));
        Zone first = found;
        for (Object item : index.query(around)) {
            Zone one = ((Prepared) item).zone();
            boolean asNear = one.place().distance(geometry) <= distance * (1 + EQUAL);
            first = asNear && one.id().compareTo(first.id()) < 0 ? one : first;
        }
        return first;
    }

    private static final class ZoneDistance implements ItemDistance {
        @Override
        public double distance(ItemBoundable one, ItemBoundable other) {
            return ((Prepared) one.getItem())
                    .zone()
                    .place()
                    .distance(((Prepared) other.getItem()).zone().place());
        }
    }
}
