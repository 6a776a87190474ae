package nl.werkmetwerk.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A drawing as PNG, sharp in print. It asks the machine for no font, so that it works and is the same on any. */
public final class PngDrawing {
    /** Points to a unit: some 240 to an inch where the drawing is as wide as a page. */
    public static final double POINTS = 2.5;

    private static final BasicStroke THIN = new BasicStroke(0.8f);

    private final Graphics2D graphics;

    private PngDrawing(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /**
     * Writes it; the stream stays open.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Drawing drawing, OutputStream out) throws IOException {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(drawing.width() * POINTS),
                (int) Math.ceil(drawing.height() * POINTS),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(POINTS, POINTS);
        graphics.setStroke(THIN);
        drawing.marks().forEach(new PngDrawing(graphics)::draw);
        graphics.dispose();
        try (MemoryCacheImageOutputStream png = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", png);
        }
    }

    private void draw(Mark mark) {
        if (mark instanceof Mark.Box box) {
            draw(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), box.fill(), box.edge());
        } else if (mark instanceof Mark.Line line) {
            draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()), Ink.NONE, line.ink());
        } else if (mark instanceof Mark.Dot dot) {
            double across = 2 * dot.radius();
            draw(
                    new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), across, across),
                    dot.fill(),
                    dot.edge());
        } else if (mark instanceof Mark.Label label) {
            draw(label);
        }
    }

    private void draw(Shape shape, Ink fill, Ink edge) {
        if (fill != Ink.NONE) {
            graphics.setColor(new Color(fill.rgb()));
            graphics.fill(shape);
        }
        if (edge != Ink.NONE) {
            graphics.setColor(new Color(edge.rgb()));
            graphics.draw(shape);
        }
    }

    private void draw(Mark.Label label) {
        double width = Glyphs.width(label.text());
        double x = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        double size = Mark.LETTER / Glyphs.EM;
        for (int code : label.text().codePoints().toArray()) {
            Glyph glyph = Glyphs.of(code);
            AffineTransform place = AffineTransform.getTranslateInstance(x, label.y());
            place.scale(size, size);
            draw(place.createTransformedShape(path(glyph.outline())), Ink.TEXT, Ink.NONE);
            x += glyph.advance() * size;
        }
    }

    private static Path2D path(String outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Iterator<String> parts =
                List.of(outline.replaceAll("([MLQ])", "$1 ").split(" ")).iterator();
        while (parts.hasNext()) {
            switch (parts.next()) {
                case "M" -> path.moveTo(number(parts), number(parts));
                case "L" -> path.lineTo(number(parts), number(parts));
                case "Q" -> path.quadTo(number(parts), number(parts), number(parts), number(parts));
                case "Z" -> path.closePath();
                default -> path.reset();
            }
        }
        return path;
    }

    private static int number(Iterator<String> parts) {
        return Integer.parseInt(parts.next());
    }
}
