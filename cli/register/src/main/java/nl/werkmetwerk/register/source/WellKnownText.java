package nl.werkmetwerk.register.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;

/** A geometry in well-known text, also with curves and with a system before it ({@code SRID=28992;}). Heights are left out, arcs stroked. */
final class WellKnownText {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:([A-Za-z]+)|([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?|[nN]a[nN])|([(),]))");
    private static final Pattern BEGIN = Pattern.compile("(?i)\\s*(?:srid=(\\d{1,6});)?\\s*"
            + "(?:multi)?(?:point|linestring|polygon|curve|surface|geometrycollection|circularstring|compoundcurve"
            + "|curvepolygon|polyhedralsurface|tin|triangle)\\s*(?:zm?|m)?\\s*(?:\\(|empty).*");
    private static final int DEEPEST = 20;

    private final Matcher tokens;
    private final int srid;
    private String token;
    private int depth;

    WellKnownText(String text) throws ParseException {
        Matcher begin = BEGIN.matcher(text);
        srid = begin.matches() && begin.group(1) != null ? Integer.parseInt(begin.group(1)) : 0;
        tokens = TOKEN.matcher(text);
        tokens.region(text.indexOf(';') + 1, text.length());
        next();
    }

    /** Whether a text begins as one. */
    static boolean is(String text) {
        return BEGIN.matcher(text).matches();
    }

    /** EPSG code that stands before it; 0 without one. */
    int srid() {
        return srid;
    }

    /** The geometry, perhaps an empty one. @throws ParseException if it is none */
    Geometry read() throws ParseException {
        try {
            Geometry geometry = geometry();
            if (!token.isEmpty()) {
                throw new ParseException("more text: " + token);
            }
            return geometry;
        } catch (IllegalArgumentException e) {
            throw new ParseException(e.getMessage());
        }
    }

    private Geometry geometry() throws ParseException {
        String word = word();
        return switch (word) {
            case "POINT" -> point();
            case "LINESTRING", "CIRCULARSTRING", "COMPOUNDCURVE" -> Curves.line(curve(word));
            case "POLYGON", "CURVEPOLYGON", "TRIANGLE" -> Curves.polygon(list(this::curve));
            case "MULTIPOINT" -> Curves.points(list(this::multiPoint));
            case "MULTILINESTRING", "MULTICURVE" -> Curves.lines(list(this::curve));
            case "MULTIPOLYGON", "MULTISURFACE", "POLYHEDRALSURFACE", "TIN" -> Curves.polygons(list(this::surface));
            case "GEOMETRYCOLLECTION" -> Curves.collection(list(this::geometry));
            default -> throw new ParseException("unknown kind " + word);
        };
    }

    /** The kind, without the mark of heights and measures that may stand in it or behind it. */
    private String word() throws ParseException {
        String word = token.toUpperCase(Locale.ROOT);
        next();
        if (token.matches("(?i)zm?|m")) {
            next();
        }
        boolean marked = word.matches("(?:MULTI)?(?:POINT|LINESTRING|POLYGON|CURVE|SURFACE)(?:ZM?|M)");
        return marked ? word.replaceFirst("ZM?$|M$", "") : word;
    }

    private Geometry point() throws ParseException {
        List<Coordinate> one = list(this::coordinate);
        return Curves.point(one.isEmpty() ? null : one.get(0));
    }

    private Coordinate multiPoint() throws ParseException {
        boolean enclosed = token.equals("(");
        if (enclosed) {
            next();
        }
        Coordinate one = coordinate();
        if (enclosed) {
            take(")");
        }
        return one;
    }

    private Coordinate[] curve() throws ParseException {
        return token.equals("(") ? coordinates() : curve(word());
    }

    private Coordinate[] curve(String word) throws ParseException {
        return switch (word) {
            case "LINESTRING" -> coordinates();
            case "CIRCULARSTRING" -> Curves.stroked(coordinates());
            case "COMPOUNDCURVE" -> Curves.joined(list(this::curve));
            default -> throw new ParseException(word + " in a curve");
        };
    }

    private Polygon surface() throws ParseException {
        if (!token.equals("(")) {
            word();
        }
        return Curves.polygon(list(this::curve));
    }

    private Coordinate[] coordinates() throws ParseException {
        return list(this::coordinate).toArray(Coordinate[]::new);
    }

    private interface Part<T> {
        T read() throws ParseException;
    }

    /** Parts between brackets; none where it says EMPTY. */
    private <T> List<T> list(Part<T> part) throws ParseException {
        if (token.equalsIgnoreCase("empty")) {
            next();
            return List.of();
        }
        if (++depth > DEEPEST) {
            throw new ParseException("parts in parts");
        }
        List<T> parts = new ArrayList<>();
        take("(");
        parts.add(part.read());
        while (token.equals(",")) {
            next();
            parts.add(part.read());
        }
        take(")");
        depth--;
        return parts;
    }

    private Coordinate coordinate() throws ParseException {
        Coordinate one = new Coordinate(number(), number());
        while (number(token)) {
            next();
        }
        return one;
    }

    private double number() throws ParseException {
        if (!number(token)) {
            throw new ParseException("a number is expected at " + token);
        }
        double value = token.equalsIgnoreCase("nan") ? Double.NaN : Double.parseDouble(token);
        next();
        return value;
    }

    private static boolean number(String token) {
        return token.equalsIgnoreCase("nan")
                || (!token.isEmpty() && (Character.isDigit(token.charAt(token.length() - 1)) || token.endsWith(".")));
    }

    private void take(String expected) throws ParseException {
        if (!token.equals(expected)) {
            throw new ParseException(expected + " is expected at " + token);
        }
        next();
    }

    private void next() throws ParseException {
        if (tokens.lookingAt()) {
            token = tokens.group().strip();
            tokens.region(tokens.end(), tokens.regionEnd());
        } else {
            boolean end = tokens.regionStart() == tokens.regionEnd();
            if (!end && token != null && token.isEmpty()) {
                throw new ParseException("no geometry");
            }
            token = end ? "" : "?";
            tokens.region(tokens.regionEnd(), tokens.regionEnd());
        }
    }
}
