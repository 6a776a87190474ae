package nl.werkmetwerk.register.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTWriter;

/** Shapes without curves are what JTS writes; curves have the length and the area of geometry. */
class WellKnownTest {
    private static final int TRIALS = 400;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double PART = 2e-5;
    private static final double AREA_PART = 6e-5;

    private final SplittableRandom random = new SplittableRandom(7415);

    private static Geometry text(String wkt) throws ParseException {
        return new WellKnownText(wkt).read();
    }

    private static Geometry binary(byte[] wkb) throws ParseException {
        return new WellKnownBinary(wkb, 0).read();
    }

    private Coordinate coordinate() {
        return new Coordinate(random.nextInt(300_000) / 8.0, random.nextInt(600_000) / 8.0, 1.5);
    }

    private Geometry shape(int kind) {
        Geometry disc = GEOMETRY.createPoint(coordinate()).buffer(10 + random.nextInt(50), 2);
        Geometry hole = disc.difference(disc.getCentroid().buffer(2, 1));
        Geometry far = AffineTransformation.translationInstance(5000, 0).transform(hole);
        return switch (kind) {
            case 0 -> GEOMETRY.createPoint(coordinate());
            case 1 -> GEOMETRY.createLineString(new Coordinate[] {coordinate(), coordinate(), coordinate()});
            case 2 -> hole;
            case 3 -> GEOMETRY.createMultiPointFromCoords(new Coordinate[] {coordinate(), coordinate()});
            case 4 -> hole.getBoundary();
            case 5 -> hole.union(far);
            case 6 -> GEOMETRY.createGeometryCollection(new Geometry[] {hole, GEOMETRY.createPoint(coordinate())});
            default -> GEOMETRY.createMultiPolygon();
        };
    }

    @Test
    void whatJtsWritesIsReadBack() throws ParseException {
        for (int i = 0; i < TRIALS; i++) {
            Geometry shape = shape(i % 8);
            int dimensions = random.nextInt(2, 4);
            int order = random.nextBoolean() ? ByteOrderValues.BIG_ENDIAN : ByteOrderValues.LITTLE_ENDIAN;
            shape.setSRID(28992);

            assertThat(binary(new WKBWriter(dimensions, order, random.nextBoolean()).write(shape))
                            .equalsExact(shape))
                    .as(shape.toText())
                    .isTrue();
            String wkt = new WKTWriter(dimensions).write(shape);
            wkt = random.nextBoolean()
                    ? wkt
                    : wkt.toLowerCase(Locale.ROOT).replace(" (", "(").replace("(", "( ");
            assertThat(text(random.nextBoolean() ? wkt : "SRID=28992;" + wkt).equalsExact(shape))
                    .as(wkt)
                    .isTrue();
        }
    }

    @Test
    void arcsHaveTheLengthAndAreaOfTheCircle() throws ParseException {
        for (int i = 0; i < TRIALS; i++) {
            double radius = 1 + random.nextInt(1000);
            double x = 100_000 + random.nextInt(1000);
            double start = random.nextDouble() * 2 * Math.PI;
            double sweep = (random.nextBoolean() ? 1 : -1) * (0.1 + random.nextDouble() * 6);
            String arc = "CIRCULARSTRING(" + at(x, radius, start) + "," + at(x, radius, start + sweep * 0.3) + ","
                    + at(x, radius, start + sweep) + ")";
            Geometry line = text(arc);

            assertThat(line.getLength()).as(arc).isCloseTo(Math.abs(sweep) * radius, within(PART * radius * 7));
            for (Coordinate one : line.getCoordinates()) {
                assertThat(one.distance(new Coordinate(x, 0))).isCloseTo(radius, within(1e-4 * radius));
            }
        }
        Geometry circle = text("CURVEPOLYGON(CIRCULARSTRING(0 0, 10 0, 0 0))");
        assertThat(circle.getArea()).isCloseTo(25 * Math.PI, within(AREA_PART * 25 * Math.PI));
        Geometry ring = text(
                "CURVEPOLYGON(CIRCULARSTRING(0 0, 5 5, 10 0, 5 -5, 0 0), CIRCULARSTRING(4 0, 5 1, 6 0, 5 -1, 4 0))");
        assertThat(ring.getArea()).isCloseTo(24 * Math.PI, within(AREA_PART * 24 * Math.PI));
    }

    private static String at(double x, double radius, double angle) {
        return (x + radius * Math.cos(angle)) + " " + radius * Math.sin(angle);
    }

    /** A square of 2 by 2 with a half disc of radius 1 on top: the same in text and in binary, whatever it is called. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CURVEPOLYGON(COMPOUNDCURVE((0 2, 0 0, 2 0, 2 2), CIRCULARSTRING(2 2, 1 3, 0 2)))",
                "MULTISURFACE(CURVEPOLYGON(COMPOUNDCURVE((0 2, 0 0, 2 0, 2 2), CIRCULARSTRING(2 2, 1 3, 0 2))))",
                "CURVEPOLYGON Z (COMPOUNDCURVE Z ((0 2 1, 0 0 1, 2 0 1, 2 2 1), CIRCULARSTRING Z (2 2 1, 1 3 1, 0 2 1)))",
                "GEOMETRYCOLLECTION(CURVEPOLYGON(COMPOUNDCURVE((0 2, 0 0, 2 0, 2 2), CIRCULARSTRING(2 2, 1 3, 0 2))), POINT EMPTY)"
            })
    void compoundCurvesCloseAreas(String wkt) throws ParseException {
        assertThat(text(wkt).getArea()).isCloseTo(4 + Math.PI / 2, within(AREA_PART * Math.PI));
    }

    @Test
    void aCurvePolygonInBinaryIsTheSame() throws ParseException {
        ByteBuffer wkb = ByteBuffer.allocate(300).order(ByteOrder.LITTLE_ENDIAN);
        head(wkb, 1010).putInt(1);
        head(wkb, 1009).putInt(2);
        put(head(wkb, 1002), 0, 2, 0, 0, 2, 0, 2, 2);
        put(head(wkb, 1008), 2, 2, 1, 3, 0, 2);
        byte[] bytes = java.util.Arrays.copyOf(wkb.array(), wkb.position());

        assertThat(binary(bytes).getArea()).isCloseTo(4 + Math.PI / 2, within(AREA_PART * Math.PI));
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> binary(cut)).isInstanceOf(ParseException.class);
        }
    }

    private static ByteBuffer head(ByteBuffer wkb, int kind) {
        return wkb.put((byte) 1).putInt(kind);
    }

    private static void put(ByteBuffer wkb, double... pairs) {
        wkb.putInt(pairs.length / 2);
        for (int i = 0; i < pairs.length; i += 2) {
            wkb.putDouble(pairs[i]).putDouble(pairs[i + 1]).putDouble(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT",
                "POINT (1)",
                "POINT (1 2",
                "POINT (1 2))",
                "LINESTRING (1 2, a b)",
                "POLYGON ((0 0, 1 1, 2 2))",
                "CIRCULARSTRING (0 0, 1 1)",
                "CIRCULARSTRING (0 0, 1 1, 2 0, 3 3)",
                "COMPOUNDCURVE ((0 0, 1 1), (2 2, 3 3))",
                "BLOB (1 2)",
                "",
                "MULTIPOLYGON (((0 0, 0 1, 1 1, 0 0)",
                "POINT (1 2) x"
            })
    void whatIsNoGeometryIsSaid(String wkt) {
        assertThatThrownBy(() -> text(wkt)).isInstanceOf(ParseException.class);
    }

    @Test
    void noBytesAreTooStrangeToBeLookedAt() {
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            if (bytes.length > 5) {
                bytes[0] = (byte) random.nextInt(2);
                bytes[1] = (byte) random.nextInt(20);
                bytes[2] = bytes[3] = bytes[4] = 0;
            }
            try {
                binary(bytes);
            } catch (ParseException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }
}
