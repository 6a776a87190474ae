package nl.werkmetwerk.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.werkmetwerk.report.Figures;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Pictures as values, and as SVG and PNG. */
class DrawingTest {
    private static final Figures DUTCH = Figures.of(Locale.forLanguageTag("nl"));
    private static final Subject SUBJECT = new Subject("bridge", "A <title> & \"more\"", "what is seen");
    private static final List<Waterfall.Step> STEPS =
            List.of(new Waterfall.Step("less", -300), new Waterfall.Step("more \u0000<&>", 1000));
    private static final Drawing BRIDGE = Waterfall.draw(
            SUBJECT, STEPS, new Waterfall.Step("sum", 700), List.of("saves", "costs", "together"), DUTCH);

    /** Steps of −300 and 1 000 end where their sum, 700, ends; lengths are to each other as values are. */
    @Test
    void stepsGoOnWhereTheOneBeforeEnded() {
        List<Mark.Box> bars = boxes(BRIDGE).subList(0, 3);
        Mark.Box less = bars.get(0);
        Mark.Box more = bars.get(1);
        Mark.Box sum = bars.get(2);
        assertThat(more.x()).isCloseTo(less.x(), within(1e-9));
        assertThat(more.x() + more.width()).isCloseTo(sum.x() + sum.width(), within(1e-9));
        assertThat(more.width() / less.width()).isCloseTo(1000 / 300.0, within(1e-9));
        assertThat(sum.width() / less.width()).isCloseTo(700 / 300.0, within(1e-9));
    }

    /** Without colour too: what costs has lines in it, what saves is dark, the sum is light. */
    @Test
    void tellsGainsFromLossesWithoutColour() {
        assertThat(boxes(BRIDGE).subList(0, 3))
                .extracting(Mark.Box::fill)
                .containsExactly(Ink.PAPER, Ink.DARK, Ink.LIGHT);
    }

    @Test
    void barsOnBothSidesOfNothingBeginThere() {
        Drawing drawing = PairedBars.draw(
                SUBJECT,
                List.of(
                        new PairedBars.Pair("a", OptionalDouble.of(10), OptionalDouble.of(-5)),
                        new PairedBars.Pair("b", OptionalDouble.of(4), OptionalDouble.empty())),
                List.of("one", "other"),
                DUTCH);
        List<Mark.Box> bars =
                boxes(drawing).stream().filter(box -> box.y() > 16).toList();
        assertThat(bars).hasSize(3);
        assertThat(bars.get(1).x() + bars.get(1).width()).isCloseTo(bars.get(0).x(), within(1e-9));
        assertThat(bars.get(2).x()).isCloseTo(bars.get(0).x(), within(1e-9));
        assertThat(bars.get(0).width() / bars.get(2).width()).isCloseTo(10 / 4.0, within(1e-9));
    }

    @Test
    void columnsOfAllPanelsStandOnOneScale() {
        Drawing drawing = YearPanels.draw(
                SUBJECT,
                List.of(
                        new YearPanels.Series("one", List.of(0.0, 50.0)),
                        new YearPanels.Series("other", List.of(100.0, 0.0))),
                2026,
                DUTCH);
        assertThat(boxes(drawing)).hasSize(2);
        assertThat(boxes(drawing).get(1).height())
                .isCloseTo(2 * boxes(drawing).get(0).height(), within(1e-9));
    }

    @Test
    void marksWorksOfItsYearsOnly() {
        Drawing drawing = WorksCalendar.draw(
                SUBJECT,
                List.of(new WorksCalendar.Row(
                        "street",
                        List.of(
                                new WorksCalendar.Works(2025, true),
                                new WorksCalendar.Works(2030, true),
                                new WorksCalendar.Works(2031, false)))),
                2026,
                2040,
                List.of("together", "alone"));
        assertThat(boxes(drawing)).as("one of works, one of the legend").hasSize(2);
        assertThat(drawing.marks().stream().filter(Mark.Dot.class::isInstance)).hasSize(2);
    }

    @Test
    void nothingLiesOutsideOfThePicture() {
        for (Mark mark : BRIDGE.marks()) {
            if (mark instanceof Mark.Label label) {
                double width = Glyphs.width(label.text());
                double left = label.anchor() == Mark.Anchor.END ? label.x() - width : label.x();
                assertThat(left).isNotNegative();
                assertThat(left + width).isLessThanOrEqualTo(BRIDGE.width());
                assertThat(label.y()).isBetween(0.0, BRIDGE.height());
            }
        }
    }

    @Test
    void svgIsXmlWithATitleAndADescription() throws Exception {
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(SvgDrawing.of(BRIDGE))));
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(SUBJECT.title());
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("what is seen");
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("text").item(3).getTextContent()).isEqualTo("1.000");
    }

    /** Two and a half points to a unit, white at its corner, and dark somewhere: letters were drawn. */
    @Test
    void pngIsTheSameEveryTimeAndHasLetters() throws IOException {
        byte[] png = png(BRIDGE);
        assertThat(png(BRIDGE)).isEqualTo(png);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getRGB(image.getWidth() - 1, image.getHeight() - 1) & 0xFFFFFF)
                .isEqualTo(0xFFFFFF);
        Drawing letter = new Drawing("l", "", "", 11, 11, List.of(new Mark.Label(0, 10, "l", Mark.Anchor.START)));
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(png(letter)));
        long dark = 0;
        for (int i = 0; i < small.getWidth() * small.getHeight(); i++) {
            dark += (small.getRGB(i % small.getWidth(), i / small.getWidth()) & 0xFF) < 0x80 ? 1 : 0;
        }
        assertThat(dark).isBetween(20L, 150L);
    }

    /** 1 260 of 2 048 parts, as the font says of its capital A. */
    @Test
    void lettersAreAsWideAsTheirFontSays() {
        assertThat(Glyphs.width("A")).isCloseTo(1260 / 2048.0 * Mark.LETTER, within(1e-12));
        assertThat(Glyphs.width("\uD83D\uDE00")).isEqualTo(Glyphs.width("\u25A1"));
    }

    private static byte[] png(Drawing drawing) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngDrawing.write(drawing, png);
        return png.toByteArray();
    }

    private static List<Mark.Box> boxes(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .toList();
    }
}
