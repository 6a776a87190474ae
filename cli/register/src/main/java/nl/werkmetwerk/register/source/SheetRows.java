package nl.werkmetwerk.register.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, one at a time, straight from its XML (ECMA-376, 18.3.1): a sheet never stands in memory. */
final class SheetRows {
    /** Columns of a sheet; what lies beyond is no sheet. */
    private static final int MOST_COLUMNS = 16_384;

    private static final int LONGEST_CELL = 1 << 20;

    private final InputStream content;
    private final XMLStreamReader xml;
    private final SheetValues values;

    SheetRows(InputStream content, SheetValues values) throws IOException {
        this.content = content;
        this.values = values;
        try {
            xml = XmlText.of(content);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The next row; null after the last. */
    @Nullable
    TableRow next() throws IOException {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    return row();
                }
            }
            return null;
        } catch (XMLStreamException | NumberFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    void close() throws IOException {
        content.close();
    }

    private TableRow row() throws XMLStreamException, IOException {
        String said = xml.getAttributeValue(null, "r");
        long number = said == null ? xml.getLocation().getLineNumber() : Long.parseLong(said);
        List<String> cells = new ArrayList<>();
        BitSet numbers = new BitSet();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("row"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                String reference = xml.getAttributeValue(null, "r");
                int column = reference == null ? cells.size() : new CellReference(reference).getCol();
                if (column < 0 || column >= MOST_COLUMNS) {
                    throw new IOException("column " + reference);
                }
                while (cells.size() < column) {
                    cells.add("");
                }
                SheetCell cell = cell();
                String text = values.text(cell);
                numbers.set(cells.size(), values.isNumber(cell));
                cells.add(text);
            }
        }
        return new TableRow(number, cells, numbers);
    }

    /** Of a cell its stored value, and the formula it came from. */
    private SheetCell cell() throws XMLStreamException, IOException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        StringBuilder value = new StringBuilder();
        StringBuilder formula = new StringBuilder();
        boolean computed = false;
        boolean isFormula = false;
        StringBuilder into = null;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement()) {
                String name = xml.getLocalName();
                into = name.equals("v") || name.equals("t") ? value : name.equals("f") ? formula : into;
                isFormula |= name.equals("f");
                computed |= name.equals("v");
            } else if (xml.isEndElement()) {
                into = null;
            } else if (into != null && xml.isCharacters()) {
                append(into, xml.getText());
            }
        }
        return new SheetCell(
                type,
                style,
                value.toString(),
                computed,
                isFormula ? Optional.of(formula.toString()) : Optional.empty());
    }

    private static void append(StringBuilder into, String text) throws IOException {
        into.append(text);
        if (into.length() > LONGEST_CELL) {
            throw new IOException("cell of more than " + LONGEST_CELL + " signs");
        }
    }
}
