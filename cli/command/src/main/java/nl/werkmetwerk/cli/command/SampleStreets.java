package nl.werkmetwerk.cli.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.place.Section;

/** Where the streets of a made-up city lie: on a grid of blocks, street after street, in the sea where no city is. */
final class SampleStreets {
    private static final double SOUTH = 53.5;
    private static final double WEST = 4.0;

    /** Metres from crossing to crossing. */
    private static final double BLOCK = 120;

    /** Metres of a degree of latitude on a sphere of the size of the earth. */
    private static final double DEGREE = 111_195;

    private static final double DIGITS = 1e7;

    private SampleStreets() {}

    /** GeoJSON lines by the id of a section: by turns to the east and to the north of a crossing. */
    static Map<String, Map<String, Object>> of(List<Section> sections) {
        int crossings = (sections.size() + 1) / 2;
        int wide = (int) Math.ceil(Math.sqrt(crossings));
        Map<String, Map<String, Object>> lines = new HashMap<>();
        for (int i = 0; i < sections.size(); i++) {
            int column = i / 2 % wide;
            int row = i / 2 / wide;
            boolean east = i % 2 == 0;
            lines.put(
                    sections.get(i).id(),
                    Map.of(
                            "type",
                            "LineString",
                            "coordinates",
                            List.of(point(column, row), point(column + (east ? 1 : 0), row + (east ? 0 : 1)))));
        }
        return lines;
    }

    private static List<Double> point(int column, int row) {
        double across = DEGREE * Math.cos(Math.toRadians(SOUTH));
        return List.of(rounded(WEST + column * BLOCK / across), rounded(SOUTH + row * BLOCK / DEGREE));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * DIGITS) / DIGITS;
    }
}
