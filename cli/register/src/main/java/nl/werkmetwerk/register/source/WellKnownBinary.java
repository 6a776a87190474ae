package nl.werkmetwerk.register.source;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;

/**
 * A geometry in well-known binary (OGC 06-103r4, 8.2.3; SQL/MM for curves), also with a system and heights as PostGIS writes
 * them. Heights and measures are left out, arcs stroked.
 */
final class WellKnownBinary {
    private static final int DEEPEST = 20;
    private static final int Z = 0x80000000;
    private static final int M = 0x40000000;
    private static final int SRID = 0x20000000;
    private static final int CODES = 1000;
    private static final int NUMBER = 8;
    private static final int COUNT = 4;

    private final ByteBuffer bytes;
    private int depth;
    private int srid;

    WellKnownBinary(byte[] bytes, int start) {
        this.bytes = ByteBuffer.wrap(bytes, start, bytes.length - start);
    }

    /** The geometry, perhaps an empty one. @throws ParseException if it is none, or cut off */
    Geometry read() throws ParseException {
        try {
            return geometry(header());
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new ParseException(e.getMessage() == null ? "it is cut off" : e.getMessage());
        }
    }

    /** EPSG code that stands in it; 0 without one. */
    int srid() {
        return srid;
    }

    /** @param numbers of each coordinate */
    private record Header(int type, int numbers) {}

    private Header header() throws ParseException {
        bytes.order(bytes.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int code = bytes.getInt();
        if ((code & SRID) != 0) {
            srid = bytes.getInt();
        }
        int plain = code & ~(Z | M | SRID);
        int extra = plain / CODES;
        boolean z = (code & Z) != 0 || extra == 1 || extra == 3;
        boolean m = (code & M) != 0 || extra == 2 || extra == 3;
        if (plain < 0 || extra > 3) {
            throw new ParseException("unknown kind " + code);
        }
        return new Header(plain % CODES, 2 + (z ? 1 : 0) + (m ? 1 : 0));
    }

    private Geometry geometry(Header header) throws ParseException {
        return switch (header.type()) {
            case 1 -> Curves.point(coordinate(header));
            case 2, 8, 9 -> Curves.line(curve(header));
            case 3, 10, 17 -> surface(header);
            case 4 -> Curves.points(parts(this::pointPart));
            case 5, 11 -> Curves.lines(parts(() -> curve(header())));
            case 6, 12, 15, 16 -> Curves.polygons(parts(() -> surface(header())));
            case 7 -> Curves.collection(parts(() -> geometry(header())));
            default -> throw new ParseException("unknown kind " + header.type());
        };
    }

    private Coordinate pointPart() throws ParseException {
        return coordinate(header());
    }

    private Coordinate[] curve(Header header) throws ParseException {
        return switch (header.type()) {
            case 2 -> coordinates(header);
            case 8 -> Curves.stroked(coordinates(header));
            case 9 -> Curves.joined(parts(() -> curve(header())));
            default -> throw new ParseException("kind " + header.type() + " in a curve");
        };
    }

    private Polygon surface(Header header) throws ParseException {
        return switch (header.type()) {
            case 3, 17 -> Curves.polygon(parts(() -> coordinates(header)));
            case 10 -> Curves.polygon(parts(() -> curve(header())));
            default -> throw new ParseException("kind " + header.type() + " in a surface");
        };
    }

    private interface Part<T> {
        T read() throws ParseException;
    }

    private <T> List<T> parts(Part<T> part) throws ParseException {
        int count = count(COUNT);
        if (++depth > DEEPEST) {
            throw new ParseException("parts in parts");
        }
        List<T> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(part.read());
        }
        depth--;
        return parts;
    }

    /** A number of items that can still follow. */
    private int count(int bytesEach) throws ParseException {
        int count = bytes.getInt();
        if (count < 0 || (long) count * bytesEach > bytes.remaining()) {
            throw new ParseException("it is cut off");
        }
        return count;
    }

    private Coordinate[] coordinates(Header header) throws ParseException {
        Coordinate[] all = new Coordinate[count(NUMBER * header.numbers())];
        for (int i = 0; i < all.length; i++) {
            all[i] = coordinate(header);
        }
        return all;
    }

    private Coordinate coordinate(Header header) {
        Coordinate one = new Coordinate(bytes.getDouble(), bytes.getDouble());
        for (int i = 2; i < header.numbers(); i++) {
            bytes.getDouble();
        }
        return one;
    }
}
