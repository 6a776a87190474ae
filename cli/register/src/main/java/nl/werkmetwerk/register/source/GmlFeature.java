package nl.werkmetwerk.register.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** One feature of a GML file: what stands in its elements, however deep, and its drawing. */
final class GmlFeature {
    private static final String LINKS = "http://www.w3.org/1999/xlink";
    private static final int DEEPEST = 60;

    private final XMLStreamReader xml;
    private final GmlColumns columns;
    private final Optional<String> asked;
    private GmlPlane plane;
    private String[] cells;
    private @Nullable Geometry shape;
    private String flaw = "";
    private boolean drawn;
    private boolean chosen;
    private final String id;

    /**
     * A feature.
     *
     * @param xml at its element
     * @param plane of drawings that name none
     * @param asked the element with the drawing that is wanted, where it has several
     */
    GmlFeature(XMLStreamReader xml, GmlColumns columns, GmlPlane plane, Optional<String> asked) {
        this.xml = xml;
        this.columns = columns;
        this.plane = plane;
        this.asked = asked;
        this.cells = new String[columns.size()];
        this.id = id(xml);
    }

    /** By {@code gml:id}, in GML 2 {@code fid}. */
    private static String id(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String space = xml.getAttributeNamespace(i);
            if (name.equals("fid") || (name.equals("id") && space != null && space.contains("/gml"))) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Reads on to the end of it. */
    GmlFeature read() throws XMLStreamException {
        inside("", 0);
        return this;
    }

    String id() {
        return id;
    }

    /** Texts by column. */
    List<String> cells() {
        List<String> texts = new ArrayList<>(cells.length);
        Arrays.stream(cells).map(cell -> cell == null ? "" : cell).forEach(texts::add);
        return texts;
    }

    @Nullable
    Geometry shape() {
        return shape;
    }

    /** What is wrong with its drawing; empty when nothing is. */
    String flaw() {
        return flaw;
    }

    /** The system of its drawing. */
    GmlPlane plane() {
        return plane;
    }

    /** @return the text, where no element is inside; else nothing */
    private String inside(String path, int depth) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean leaf = true;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                leaf = false;
                element(path, depth + 1);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
            if (text.length() > CsvRecords.LONGEST_CELL || depth > DEEPEST) {
                throw new XMLStreamException("long or deep");
            }
        }
        return leaf ? CellText.clean(text.toString()) : "";
    }

    private void element(String path, int depth) throws XMLStreamException {
        String name = xml.getLocalName();
        if (GmlDrawing.begins(xml)) {
            draw(path.substring(path.lastIndexOf('.') + 1));
        } else if (name.equals("boundedBy")) {
            GmlRecords.skip(xml);
        } else {
            String link = xml.getAttributeValue(LINKS, "href");
            String inner = path.isEmpty() ? name : path + "." + name;
            String text = inside(inner, depth);
            put(inner, text.isEmpty() && link != null ? link : text);
        }
    }

    private void put(String path, String text) {
        if (text.isEmpty()) {
            return;
        }
        int position = columns.position(path);
        if (position >= cells.length) {
            cells = Arrays.copyOf(cells, position + 1);
        }
        cells[position] = cells[position] == null ? text : cells[position] + "; " + text;
    }

    /** Keeps the first drawing, or that of the element asked for. */
    private void draw(String property) throws XMLStreamException {
        GmlDrawing drawing = new GmlDrawing(xml, plane);
        GmlShape read = drawing.read();
        boolean wanted = asked.filter(property::equalsIgnoreCase).isPresent();
        if (!drawn || (wanted && !chosen)) {
            drawn = true;
            chosen |= wanted;
            keep(read, drawing);
        }
    }

    private void keep(GmlShape read, GmlDrawing drawing) {
        shape = null;
        flaw = drawing.flaw();
        if (flaw.isEmpty()) {
            try {
                Geometry geometry = read.geometry();
                shape = geometry.isEmpty() ? null : geometry;
                plane = drawing.plane();
            } catch (IllegalArgumentException e) {
                flaw = String.valueOf(e.getMessage());
            }
        }
    }
}
