package nl.werkmetwerk.register.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkmetwerk.files.text.Phrase;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;

/** A whole drawing in one cell: well-known text, well-known binary in hexadecimal, GeoJSON, or two coordinates. */
final class DrawnText {
    private static final String NUMBER = "([-+]?\\d+(?:\\.\\d+)?)";
    private static final String COMMA = "([-+]?\\d+(?:,\\d+)?)";
    private static final Pattern PAIR = Pattern.compile("[(\\[]?\\s*(?:" + NUMBER + "\\s*[,;/ ]\\s*" + NUMBER + "|"
            + COMMA + "\\s*[;/ ]\\s*" + COMMA + ")\\s*[)\\]]?");
    private static final Pattern HEX = Pattern.compile("(?:\\\\x)?0[01][0-9A-Fa-f]{40,}");
    private static final int NORTH = 90;

    /** How a drawing is written. */
    enum Form {
        NONE,
        /** Two coordinates: x and y, or latitude and longitude. */
        PAIR,
        WKB,
        GEOJSON,
        WKT;

        Phrase phrase(String column) {
            return Phrase.of("detected.drawn", column, this == PAIR ? "x, y" : name());
        }
    }

    /** @param srid EPSG code that stands in it; 0 without one */
    record Drawing(@Nullable Geometry shape, int srid) {}

    private DrawnText() {}

    static Form form(String text) {
        if (text.startsWith("{") && text.contains("\"coordinates\"")) {
            return Form.GEOJSON;
        } else if (WellKnownText.is(text)) {
            return Form.WKT;
        }
        boolean hex = text.length() % 2 == 0 && HEX.matcher(text).matches();
        return hex ? Form.WKB : PAIR.matcher(text).matches() ? Form.PAIR : Form.NONE;
    }

    /** Whether a pair looks like coordinates, not like any two numbers: degrees with a fraction, or metres of RD. */
    static boolean placed(String text) {
        Coordinate one = pair(text);
        boolean degrees = Math.abs(one.x) <= 2 * NORTH
                && Math.abs(one.y) <= 2 * NORTH
                && text.matches(".*\\d[.,]\\d{3,}.*\\d[.,]\\d{3,}.*");
        boolean metres = one.x > 1000 && one.x < 300_000 && one.y > 289_000 && one.y < 629_000;
        return degrees || metres;
    }

    /** The drawing. @throws ParseException if it is none */
    static Drawing read(String text) throws ParseException {
        return switch (form(text)) {
            case WKT -> {
                WellKnownText wkt = new WellKnownText(text);
                yield new Drawing(wkt.read(), wkt.srid());
            }
            case WKB -> {
                WellKnownBinary wkb = new WellKnownBinary(HexFormat.of().parseHex(text.replace("\\x", "")), 0);
                yield new Drawing(wkb.read(), wkb.srid());
            }
            case GEOJSON -> new Drawing(json(text), 0);
            case PAIR -> new Drawing(Curves.point(pair(text)), 0);
            case NONE -> throw new ParseException(text.substring(0, Math.min(text.length(), 40)));
        };
    }

    private static @Nullable Geometry json(String text) throws ParseException {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            return json.nextToken() == JsonToken.START_OBJECT ? new GeoJsonGeometry(json).read() : null;
        } catch (IOException | IllegalArgumentException e) {
            throw new ParseException(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /** Latitude stands first where both can be degrees, as portals write it; x stands first in metres. */
    private static Coordinate pair(String text) {
        Matcher found = PAIR.matcher(text);
        found.matches();
        boolean point = found.group(1) != null;
        double first = Double.parseDouble(found.group(point ? 1 : 3).replace(',', '.'));
        double second = Double.parseDouble(found.group(point ? 2 : 4).replace(',', '.'));
        boolean latitude = Math.abs(first) <= NORTH && Math.abs(second) <= 2 * NORTH;
        boolean dutch = second > 50 && second < 54 && first > 3 && first < 8;
        return latitude && !dutch ? new Coordinate(second, first) : new Coordinate(first, second);
    }
}
