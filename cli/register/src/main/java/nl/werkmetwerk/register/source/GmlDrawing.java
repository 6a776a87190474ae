package nl.werkmetwerk.register.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.locationtech.jts.geom.Coordinate;

/** Reads one drawing of a record in GML, from its first element to the end of that. */
final class GmlDrawing {
    private static final Set<String> DRAWINGS = Set.of(
            "Point",
            "MultiPoint",
            "LineString",
            "MultiLineString",
            "Curve",
            "MultiCurve",
            "CompositeCurve",
            "OrientableCurve",
            "LinearRing",
            "Ring",
            "Polygon",
            "MultiPolygon",
            "Surface",
            "MultiSurface",
            "CompositeSurface",
            "OrientableSurface",
            "PolyhedralSurface",
            "TriangulatedSurface",
            "Tin",
            "Solid",
            "MultiSolid",
            "MultiGeometry",
            "GeometricComplex");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int DEEPEST = 30;
    private static final int LONGEST = 1 << 26;

    private final XMLStreamReader xml;
    private GmlPlane plane;
    private String flaw = "";

    /** @param plane of a drawing that names none */
    GmlDrawing(XMLStreamReader xml, GmlPlane plane) {
        this.xml = xml;
        this.plane = plane;
    }

    /** Whether the element at which a reader stands is a drawing. */
    static boolean begins(XMLStreamReader xml) {
        String space = xml.getNamespaceURI();
        return DRAWINGS.contains(xml.getLocalName()) && space != null && space.startsWith("http://www.opengis.net/gml");
    }

    /** What it says of its system. */
    GmlPlane plane() {
        return plane;
    }

    /** What is wrong with its coordinates; empty when nothing is. */
    String flaw() {
        return flaw;
    }

    /** Reads up to the end of the element; what comes of it is wrong where {@link #flaw} is not empty. */
    GmlShape read() throws XMLStreamException {
        return shape(0, 0);
    }

    /** @param numbers of a coordinate, as an element around it says; 0 where none does */
    private GmlShape shape(int depth, int numbers) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("deep");
        }
        String kind = xml.getLocalName();
        boolean turned = "-".equals(xml.getAttributeValue(null, "orientation"));
        int own = said(numbers);
        List<Coordinate> places = new ArrayList<>();
        List<GmlShape> parts = new ArrayList<>();
        int open = 1;
        while (open > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                open += child(depth, own, places, parts);
            }
        }
        return new GmlShape(kind, turned, places, parts);
    }

    /** Elements of drawings begin with a capital, properties do not. @return 1 if the element stays open */
    private int child(int depth, int numbers, List<Coordinate> places, List<GmlShape> parts) throws XMLStreamException {
        String name = xml.getLocalName();
        switch (name) {
            case "pos", "posList" -> places(said(numbers), places);
            case "coordinates" -> coordinates(places);
            case "X", "Y" -> ordinate(name, places);
            default -> {
                if (!Character.isUpperCase(name.charAt(0))) {
                    return 1;
                }
                parts.add(shape(depth + 1, numbers));
            }
        }
        return 0;
    }

    private int said(int numbers) {
        String name = xml.getAttributeValue(null, "srsName");
        if (name != null) {
            plane = GmlPlane.of(name);
        }
        String dimension = xml.getAttributeValue(null, "srsDimension");
        return dimension != null && dimension.matches("[23]") ? Integer.parseInt(dimension) : numbers;
    }

    private void places(int said, List<Coordinate> places) throws XMLStreamException {
        String[] numbers = BLANKS.split(text().strip(), -1);
        int each = said == 0 ? plane.numbers() : said;
        if (numbers.length % each > 0) {
            flaw = numbers.length + " numbers, " + each + " a coordinate";
            return;
        }
        for (int i = 0; i < numbers.length; i += each) {
            add(numbers[i], numbers[i + 1], places);
        }
    }

    /** As in GML 2: {@code x,y x,y}, or with signs that it names. */
    private void coordinates(List<Coordinate> places) throws XMLStreamException {
        String between = said("cs", ",");
        String apart = said("ts", " ");
        String decimal = said("decimal", ".");
        for (String one :
                (apart.isBlank() ? BLANKS : Pattern.compile(Pattern.quote(apart))).split(text().strip(), -1)) {
            String[] numbers = one.strip().replace(decimal, ".").split(Pattern.quote(between), -1);
            if (numbers.length < 2) {
                flaw = one;
                return;
            }
            add(numbers[0], numbers[1], places);
        }
    }

    private String said(String attribute, String usual) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null || value.isEmpty() ? usual : value;
    }

    /** As in GML 2: {@code <coord><X>…</X><Y>…</Y></coord>}. */
    private void ordinate(String name, List<Coordinate> places) throws XMLStreamException {
        String text = text();
        if (name.equals("X")) {
            add(text, "0", places);
        } else if (!places.isEmpty()) {
            places.get(places.size() - 1).y = number(text);
        }
    }

    private void add(String first, String second, List<Coordinate> places) {
        double one = number(first);
        double other = number(second);
        places.add(plane.northFirst() ? new Coordinate(other, one) : new Coordinate(one, other));
    }

    private double number(String text) {
        try {
            double number = Double.parseDouble(text.strip());
            flaw = Double.isFinite(number) ? flaw : text;
            return number;
        } catch (NumberFormatException e) {
            flaw = text;
            return 0;
        }
    }

    /** The text of the element, up to its end. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT || text.length() > LONGEST) {
                throw new XMLStreamException("no coordinates");
            } else if (xml.hasText()) {
                text.append(event == XMLStreamConstants.COMMENT ? "" : xml.getText());
            }
        }
        return text.toString();
    }
}
