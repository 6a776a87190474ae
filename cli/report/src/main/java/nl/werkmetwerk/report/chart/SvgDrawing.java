package nl.werkmetwerk.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** A drawing as SVG: words stay words, with a title and a description for who cannot see it. */
public final class SvgDrawing {
    private static final String FONT = "DejaVu Sans Condensed, Arial, Helvetica, sans-serif";

    private final Drawing drawing;
    private final List<String> stamp;
    private final StringBuilder svg = new StringBuilder();

    private SvgDrawing(Drawing drawing, List<String> stamp) {
        this.drawing = drawing;
        this.stamp = stamp;
    }

    /** The text of an SVG element, which is a file by itself too; UTF-8, lines end by a line feed. */
    public static String of(Drawing drawing) {
        return of(drawing, List.of());
    }

    /** The same with lines that say what it was made from, for who opens the file. */
    public static String of(Drawing drawing, List<String> stamp) {
        return new SvgDrawing(drawing, stamp).write();
    }

    private String write() {
        String width = number(drawing.width());
        String height = number(drawing.height());
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(width + " " + height + "\" width=\"" + width + "\" height=\"" + height + "\" role=\"img\">\n");
        svg.append("<title>").append(escape(drawing.title())).append("</title>\n");
        svg.append("<desc>").append(escape(drawing.description())).append("</desc>\n");
        if (!stamp.isEmpty()) {
            svg.append("<metadata>").append(escape(String.join("\n", stamp))).append("</metadata>\n");
        }
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        svg.append("<g font-family=\"" + FONT + "\" font-size=\"" + number(Mark.LETTER) + "\">\n");
        drawing.marks().forEach(this::add);
        return svg.append("</g>\n</svg>\n").toString();
    }

    private void add(Mark mark) {
        if (mark instanceof Mark.Box box) {
            element("rect", "x", box.x(), "y", box.y(), "width", box.width(), "height", box.height());
            svg.append(paint("fill", box.fill()) + paint("stroke", box.edge()) + "/>\n");
        } else if (mark instanceof Mark.Line line) {
            element("line", "x1", line.x1(), "y1", line.y1(), "x2", line.x2(), "y2", line.y2());
            svg.append(paint("stroke", line.ink()) + " stroke-width=\"0.8\"/>\n");
        } else if (mark instanceof Mark.Dot dot) {
            element("circle", "cx", dot.x(), "cy", dot.y(), "r", dot.radius());
            svg.append(paint("fill", dot.fill()) + paint("stroke", dot.edge()) + "/>\n");
        } else if (mark instanceof Mark.Label label) {
            element("text", "x", label.x(), "y", label.y());
            String anchor = label.anchor().name().toLowerCase(Locale.ROOT);
            svg.append(" text-anchor=\"" + anchor + "\"" + paint("fill", Ink.TEXT) + ">");
            svg.append(escape(label.text())).append("</text>\n");
        }
    }

    private void element(String name, Object... attributes) {
        svg.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            svg.append(' ').append(attributes[i]).append("=\"");
            svg.append(number((double) attributes[i + 1])).append('"');
        }
    }

    private static String paint(String attribute, Ink ink) {
        String color = ink == Ink.NONE ? "none" : String.format(Locale.ROOT, "#%06x", ink.rgb());
        return " " + attribute + "=\"" + color + "\"";
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** What no XML may hold, as names of a case might, is left out. */
    private static String escape(String text) {
        return text.replaceAll("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
