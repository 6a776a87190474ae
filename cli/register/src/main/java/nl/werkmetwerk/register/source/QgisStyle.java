package nl.werkmetwerk.register.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The style in which QGIS 3 opens a layer: colours by classes of about equal number, of the page of opportunities, and names. */
final class QgisStyle {
    private static final List<String> COLOURS =
            List.of("199,233,180,255", "127,205,187,255", "65,166,196,255", "43,108,176,255", "37,52,148,255");

    private static final double NARROWEST = 0.8;
    private static final double STEP = 0.45;

    private final String field;
    private final int dimension;
    private final List<Double> sorted;

    /**
     * @param field the number by which features are coloured
     * @param dimension 0 points, 1 lines, 2 areas
     * @param values of the field
     */
    QgisStyle(String field, int dimension, List<Double> values) {
        this.field = field;
        this.dimension = dimension;
        this.sorted = values.stream().sorted().toList();
    }

    /** Its text, QML. */
    String text() {
        List<Double> limits = limits();
        StringBuilder ranges = new StringBuilder();
        StringBuilder symbols = new StringBuilder();
        for (int i = 0; i + 1 < limits.size(); i++) {
            ranges.append(String.format(
                    Locale.ROOT,
                    "<range symbol=\"%d\" lower=\"%f\" upper=\"%f\" label=\"%,.0f – %,.0f\" render=\"true\"/>",
                    i,
                    limits.get(i),
                    limits.get(i + 1),
                    limits.get(i),
                    limits.get(i + 1)));
            symbols.append(symbol(i));
        }
        return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n<qgis version=\"3.22.0\""
                + " styleCategories=\"Symbology|Labeling\" labelsEnabled=\"1\"><renderer-v2 type=\"graduatedSymbol\" attr=\""
                + field
                + "\" graduatedMethod=\"GraduatedColor\" symbollevels=\"0\" enableorderby=\"0\" forceraster=\"0\"><ranges>"
                + ranges + "</ranges><symbols>" + symbols
                + "</symbols></renderer-v2><labeling type=\"simple\"><settings"
                + " calloutType=\"simple\"><text-style fieldName=\"name\" isExpression=\"0\" fontSize=\"8\"/><placement placement=\""
                + (dimension == 1 ? 2 : 1) + "\"/></settings></labeling></qgis>\n";
    }

    /** Ends of the classes; of nothing or of one value, one class. */
    private List<Double> limits() {
        if (sorted.isEmpty()) {
            return List.of(0.0, 1.0);
        }
        List<Double> limits = new ArrayList<>(List.of(sorted.get(0)));
        for (int i = 1; i <= COLOURS.size(); i++) {
            double end = sorted.get((sorted.size() - 1) * i / COLOURS.size());
            if (end > limits.get(limits.size() - 1)) {
                limits.add(end);
            }
        }
        if (limits.size() == 1) {
            limits.add(limits.get(0));
        }
        return limits;
    }

    private String symbol(int number) {
        String colour = COLOURS.get(number);
        double width = NARROWEST + STEP * number;
        String type = List.of("marker", "line", "fill").get(dimension);
        String layer = List.of("SimpleMarker", "SimpleLine", "SimpleFill").get(dimension);
        String options = dimension == 1
                ? option("line_color", colour)
                        + option("line_width", String.valueOf(width))
                        + option("capstyle", "round")
                : option("color", colour)
                        + option("outline_color", "28,43,58,255")
                        + (dimension == 0 ? option("size", String.valueOf(2 + width)) + option("name", "circle") : "");
        return "<symbol type=\"" + type + "\" name=\"" + number
                + "\" alpha=\"1\" clip_to_extent=\"1\" force_rhr=\"0\"><layer class=\""
                + layer + "\" enabled=\"1\" locked=\"0\" pass=\"0\"><Option type=\"Map\">" + options
                + "</Option></layer></symbol>";
    }

    private static String option(String name, String value) {
        return "<Option type=\"QString\" name=\"" + name + "\" value=\"" + value + "\"/>";
    }
}
