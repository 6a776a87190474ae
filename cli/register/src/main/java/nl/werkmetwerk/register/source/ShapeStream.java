package nl.werkmetwerk.register.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Drawings of a shapefile, one after another (ESRI Shapefile Technical Description, 1998); heights and measures are left out. */
final class ShapeStream implements Closeable {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final int HEADER = 100;
    private static final int RECORD_HEADER = 8;
    private static final int MAGIC = 9994;
    private static final int BOX = 32;
    private static final int POINT = 1;
    private static final int LINE = 3;
    private static final int AREA = 5;
    private static final int POINTS = 8;
    private static final int WORD = 2;
    private static final int LONGEST = 1 << 28;

    private final InputStream in;

    /**
     * A drawing.
     *
     * @param drawn null where there is none
     * @param flaw what is wrong with it; empty when nothing is
     */
    record Shape(@Nullable Geometry drawn, String flaw) {
        static final Shape NONE = new Shape(null, "");
    }

    private ShapeStream(InputStream in) {
        this.in = in;
    }

    static ShapeStream open(Path path) throws IOException {
        InputStream in = ShapeRecords.buffered(path);
        byte[] header = in.readNBytes(HEADER);
        if (header.length < HEADER || ByteBuffer.wrap(header).getInt() != MAGIC) {
            in.close();
            throw new IOException("no shapefile");
        }
        return new ShapeStream(in);
    }

    /** The next; none after the last. */
    Shape next() throws IOException {
        byte[] head = in.readNBytes(RECORD_HEADER);
        if (head.length < RECORD_HEADER) {
            return Shape.NONE;
        }
        long length = (long) WORD * ByteBuffer.wrap(head).getInt(Integer.BYTES);
        if (length < 0 || length > LONGEST) {
            return new Shape(null, "length " + length);
        }
        byte[] content = in.readNBytes((int) length);
        try {
            return shape(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return new Shape(null, "it is cut off or broken");
        }
    }

    /** Kinds with heights are ten more, with measures twenty more. */
    private static Shape shape(ByteBuffer bytes) {
        int kind = bytes.getInt();
        return switch (kind % 10) {
            case 0 -> Shape.NONE;
            case POINT -> kind > 21 ? unknown(kind) : point(bytes);
            case LINE -> drawn(lines(parts(bytes)));
            case AREA -> drawn(areas(parts(bytes)));
            case POINTS -> drawn(points(bytes));
            default -> unknown(kind);
        };
    }

    private static Shape unknown(int kind) {
        return new Shape(null, "kind " + kind);
    }

    private static Shape drawn(Geometry geometry) {
        return geometry.isEmpty() ? Shape.NONE : new Shape(geometry, "");
    }

    private static Shape point(ByteBuffer bytes) {
        Coordinate one = coordinate(bytes);
        return Double.isNaN(one.x) ? Shape.NONE : drawn(GEOMETRY.createPoint(one));
    }

    private static Geometry points(ByteBuffer bytes) {
        bytes.position(bytes.position() + BOX);
        return GEOMETRY.createMultiPointFromCoords(coordinates(bytes, bytes.getInt()));
    }

    private static List<Coordinate[]> parts(ByteBuffer bytes) {
        bytes.position(bytes.position() + BOX);
        int[] starts = new int[count(bytes.getInt(), bytes)];
        int all = count(bytes.getInt(), bytes);
        for (int i = 0; i < starts.length; i++) {
            starts[i] = bytes.getInt();
        }
        Coordinate[] points = coordinates(bytes, all);
        List<Coordinate[]> parts = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : all;
            parts.add(java.util.Arrays.copyOfRange(points, starts[i], end));
        }
        return parts;
    }

    /** No more than what is left of the record can hold. */
    private static int count(int number, ByteBuffer bytes) {
        if (number < 0 || number > bytes.remaining()) {
            throw new IllegalArgumentException("count " + number);
        }
        return number;
    }

    private static Coordinate[] coordinates(ByteBuffer bytes, int number) {
        Coordinate[] points = new Coordinate[count(number, bytes)];
        for (int i = 0; i < number; i++) {
            points[i] = coordinate(bytes);
        }
        return points;
    }

    private static Coordinate coordinate(ByteBuffer bytes) {
        double x = bytes.getDouble();
        return new Coordinate(x, bytes.getDouble());
    }

    private static Geometry lines(List<Coordinate[]> parts) {
        LineString[] lines = parts.stream()
                .filter(part -> part.length > 1)
                .map(GEOMETRY::createLineString)
                .toArray(LineString[]::new);
        return lines.length == 1 ? lines[0] : GEOMETRY.createMultiLineString(lines);
    }

    /** Rings with the clock are areas, those against it holes in the one around them. */
    private static Geometry areas(List<Coordinate[]> parts) {
        List<LinearRing> shells = new ArrayList<>();
        List<LinearRing> holes = new ArrayList<>();
        for (Coordinate[] part : parts) {
            LinearRing ring = GEOMETRY.createLinearRing(part);
            (Orientation.isCCW(part) ? holes : shells).add(ring);
        }
        if (shells.isEmpty()) {
            shells.addAll(holes);
            holes.clear();
        }
        Polygon[] areas = shells.stream()
                .map(shell -> GEOMETRY.createPolygon(
                        shell,
                        holes.stream()
                                .filter(hole -> within(hole, shell, shells))
                                .toArray(LinearRing[]::new)))
                .toArray(Polygon[]::new);
        return areas.length == 1 ? areas[0] : GEOMETRY.createMultiPolygon(areas);
    }

    /** Whether a shell is the smallest around a hole. */
    private static boolean within(LinearRing hole, LinearRing shell, List<LinearRing> shells) {
        return shells.stream()
                .filter(one -> GEOMETRY.createPolygon(one).covers(hole))
                .min(java.util.Comparator.comparingDouble(
                        one -> GEOMETRY.createPolygon(one).getArea()))
                .filter(one -> one.equals(shell))
                .isPresent();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
