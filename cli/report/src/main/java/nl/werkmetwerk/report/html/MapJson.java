package nl.werkmetwerk.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes where the streets lie: {@code {kind: [−1 nowhere, else the kind of shape], parts: [[[x, y, dx, dy, …]]], under:
 * [{kind, parts}]}}, the last what lies below them, by kind; in decimetres from the south-west corner, each point as the step from the one before. Degrees are laid flat at their mean
 * latitude: a drawing, in which nothing is measured.
 */
final class MapJson {
    /** Metres of a degree of latitude on a sphere of the size of the earth. */
    private static final double DEGREE = 111_195;

    private static final double DECIMETRES = 10;
    private static final double FULL_LONGITUDE = 180;
    private static final double FULL_LATITUDE = 90;

    /** By street; null where nothing is known. */
    private final List<Shape> shapes = new ArrayList<>();

    private final List<String> background;
    private final Optional<Tiles> tiles;

    private double west = Double.POSITIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;
    private double south = Double.POSITIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;

    /**
     * @param geometries section id → GeoJSON geometry
     * @param background GeoJSON geometries below them
     * @param tiles what may be fetched below all
     */
    MapJson(Streets streets, Map<String, String> geometries, List<String> background, Optional<Tiles> tiles) {
        this.background = background;
        this.tiles = tiles;
        for (int street = 0; street < streets.count(); street++) {
            String geometry = geometries.get(streets.section(street).id());
            Shape shape = geometry == null ? null : Shape.of(geometry);
            shapes.add(shape);
            if (shape != null) {
                shape.parts().forEach(this::measure);
            }
        }
    }

    private void measure(double[] part) {
        for (int i = 0; i + 1 < part.length; i += 2) {
            west = Math.min(west, part[i]);
            east = Math.max(east, part[i]);
            south = Math.min(south, part[i + 1]);
            north = Math.max(north, part[i + 1]);
        }
    }

    /** Writes null where nothing lies anywhere. */
    void write(JsonGenerator json) throws IOException {
        if (west > east) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeArrayFieldStart("kind");
        for (Shape shape : shapes) {
            json.writeNumber(shape == null ? -1 : shape.kind().ordinal());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("parts");
        for (Shape shape : shapes) {
            parts(json, shape);
        }
        json.writeEndArray();
        if (!background.isEmpty()) {
            under(json);
        }
        if (tiles.isPresent() && isDegrees()) {
            tiles(json, tiles.get());
        }
        json.writeEndObject();
    }

    /** The service, and how degrees become the numbers of the drawing. */
    private void tiles(JsonGenerator json, Tiles of) throws IOException {
        json.writeObjectFieldStart("tiles");
        json.writeStringField("address", of.address());
        json.writeStringField("origin", of.origin());
        json.writeStringField("credit", of.credit());
        json.writeNumberField("west", west);
        json.writeNumberField("south", south);
        json.writeNumberField("across", acrossScale());
        json.writeNumberField("up", DECIMETRES * DEGREE);
        json.writeEndObject();
    }

    private double acrossScale() {
        return DECIMETRES * (isDegrees() ? DEGREE * Math.cos(Math.toRadians((south + north) / 2)) : 1);
    }

    /** What lies around the streets, and no farther from them than their map is wide. */
    private void under(JsonGenerator json) throws IOException {
        List<Shape> near =
                background.stream().map(Shape::of).filter(this::isNear).toList();
        json.writeArrayFieldStart("under");
        for (Shape.Kind kind : Shape.Kind.values()) {
            json.writeStartObject();
            json.writeNumberField("kind", kind.ordinal());
            json.writeArrayFieldStart("parts");
            for (Shape shape : near) {
                for (double[] part : shape.kind() == kind ? shape.parts() : List.<double[]>of()) {
                    part(json, part);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private boolean isNear(Shape shape) {
        double wide = Math.max(east - west, north - south);
        return shape.parts().stream()
                .anyMatch(part -> part.length > 1
                        && part[0] > west - wide
                        && part[0] < east + wide
                        && part[1] > south - wide
                        && part[1] < north + wide);
    }

    private void parts(JsonGenerator json, Shape shape) throws IOException {
        json.writeStartArray();
        if (shape != null) {
            for (double[] part : shape.parts()) {
                part(json, part);
            }
        }
        json.writeEndArray();
    }

    private void part(JsonGenerator json, double[] part) throws IOException {
        double acrossScale = acrossScale();
        double upScale = DECIMETRES * (isDegrees() ? DEGREE : 1);
        long x = 0;
        long y = 0;
        json.writeStartArray();
        for (int i = 0; i + 1 < part.length; i += 2) {
            long nextX = Math.round((part[i] - west) * acrossScale);
            long nextY = Math.round((part[i + 1] - south) * upScale);
            if (i == 0 || nextX != x || nextY != y) {
                json.writeNumber(nextX - x);
                json.writeNumber(nextY - y);
            }
            x = nextX;
            y = nextY;
        }
        json.writeEndArray();
    }

    private boolean isDegrees() {
        return west >= -FULL_LONGITUDE && east <= FULL_LONGITUDE && south >= -FULL_LATITUDE && north <= FULL_LATITUDE;
    }
}
