package nl.werkmetwerk.register.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ZonesTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double TOLERANCE = 15;

    private final Random random = new Random(20);

    /** A rectangle along the axes, known by its sides alone. */
    private record Box(String id, double west, double south, double east, double north) {
        Zone zone() {
            return Zone.bare(id, GEOMETRY.toGeometry(new Envelope(west, east, south, north)));
        }
    }

    private List<Box> boxes(int count) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double west = random.nextDouble() * 400;
            double south = random.nextDouble() * 400;
            boxes.add(new Box(
                    "box-" + (100 + i),
                    west,
                    south,
                    west + 5 + random.nextDouble() * 60,
                    south + 5 + random.nextDouble() * 60));
        }
        return boxes;
    }

    /** Length of a line inside a box: the line cut by the four sides (Liang and Barsky). */
    private static double inside(Box box, Coordinate a, Coordinate b) {
        double[] p = {a.x - b.x, b.x - a.x, a.y - b.y, b.y - a.y};
        double[] q = {a.x - box.west, box.east - a.x, a.y - box.south, box.north - a.y};
        double from = 0;
        double to = 1;
        for (int i = 0; i < p.length; i++) {
            if (p[i] < 0) {
                from = Math.max(from, q[i] / p[i]);
            } else if (p[i] > 0) {
                to = Math.min(to, q[i] / p[i]);
            } else if (q[i] < 0) {
                return 0;
            }
        }
        return Math.max(0, to - from) * a.distance(b);
    }

    private static double distance(Box box, Coordinate point) {
        double x = Math.max(0, Math.max(box.west - point.x, point.x - box.east));
        double y = Math.max(0, Math.max(box.south - point.y, point.y - box.north));
        return Math.hypot(x, y);
    }

    @Test
    void linesBelongToTheBoxThatHoldsMostOfThemAsAPlainLoopFinds() {
        List<Box> boxes = boxes(120);
        Zones zones = new Zones(boxes.stream().map(Box::zone).toList(), 0);
        int placed = 0;
        for (int i = 0; i < 2_000; i++) {
            Coordinate a = new Coordinate(random.nextDouble() * 500, random.nextDouble() * 500);
            Coordinate b = new Coordinate(a.x + random.nextDouble() * 80 - 40, a.y + random.nextDouble() * 80 - 40);
            Box best = boxes.stream()
                    .max((one, other) -> Double.compare(inside(one, a, b), inside(other, a, b)))
                    .orElseThrow();
            Geometry line = GEOMETRY.createLineString(new Coordinate[] {a, b});

            Optional<Placement> found = zones.find(line);
            if (inside(best, a, b) < 1e-6) {
                assertThat(found).isEmpty();
            } else {
                placed++;
                assertThat(found.orElseThrow().measure())
                        .isCloseTo(inside(best, a, b), org.assertj.core.api.Assertions.within(1e-6));
            }
        }
        assertThat(placed).isGreaterThan(1_000);
    }

    @Test
    void pointsOutsideBelongToTheNearestWithinTheTolerance() {
        List<Box> boxes = boxes(40);
        Zones zones = new Zones(boxes.stream().map(Box::zone).toList(), TOLERANCE);
        int near = 0;
        int nowhere = 0;
        for (int i = 0; i < 2_000; i++) {
            Coordinate point = new Coordinate(random.nextDouble() * 600 - 50, random.nextDouble() * 600 - 50);
            double least = boxes.stream()
                    .mapToDouble(box -> distance(box, point))
                    .min()
                    .orElseThrow();
            Optional<Placement> found = zones.find(GEOMETRY.createPoint(point));

            assertThat(found.isPresent()).isEqualTo(least <= TOLERANCE);
            if (least > 0 && found.isPresent()) {
                near++;
                assertThat(found.get().how()).isEqualTo(Placement.How.NEAREST);
                assertThat(found.get().measure()).isCloseTo(least, org.assertj.core.api.Assertions.within(1e-9));
            }
            nowhere += found.isEmpty() ? 1 : 0;
        }
        assertThat(near).isGreaterThan(100);
        assertThat(nowhere).isGreaterThan(100);
    }

    @Test
    void ofTwoThatHoldAsMuchTheFirstByIdIsTaken() {
        List<Zone> twins = List.of(new Box("b", 0, 0, 10, 10).zone(), new Box("a", 10, 0, 20, 10).zone());
        Geometry across = GEOMETRY.createLineString(new Coordinate[] {new Coordinate(5, 5), new Coordinate(15, 5)});

        assertThat(new Zones(twins, 0).find(across)).map(Placement::section).contains("a");
        assertThat(new Zones(List.of(twins.get(1), twins.get(0)), 0).find(across))
                .map(Placement::section)
                .contains("a");
    }

    @Test
    void aLineLiesOnTheSquareWithItsLargestPart() {
        Grid grid = new Grid(100);
        for (int i = 0; i < 500; i++) {
            Coordinate a = new Coordinate(random.nextDouble() * 900 - 300, random.nextDouble() * 900 - 300);
            Coordinate b = new Coordinate(a.x + random.nextDouble() * 500 - 250, a.y + random.nextDouble() * 500 - 250);
            double most = 0;
            for (int column = -10; column < 15; column++) {
                for (int row = -10; row < 15; row++) {
                    most = Math.max(
                            most,
                            inside(new Box("", column * 100, row * 100, column * 100 + 100, row * 100 + 100), a, b));
                }
            }
            Placement found = grid.find(GEOMETRY.createLineString(new Coordinate[] {a, b}));
            assertThat(found.measure()).isCloseTo(most, org.assertj.core.api.Assertions.within(1e-6));
        }
    }
}
