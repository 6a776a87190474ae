package nl.werkmetwerk.register.source;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** The rows of a sheet, one at a time, straight from its XML (ECMA-376, 18.3.1): a sheet never stands in memory. */
final class SheetRows {
    /** Columns of a sheet; what lies beyond is no sheet. */
    private static final int MOST_COLUMNS = 16_384;

    private static final int LONGEST_CELL = 1 << 20;

    private final InputStream content;
    private final XMLStreamReader xml;
    private final SharedStrings strings;
    private final StylesTable styles;

    /** @param number from 1, as the sheet counts */
    record SheetRow(long number, List<String> cells) {}

    SheetRows(InputStream content, SharedStrings strings, StylesTable styles) throws IOException {
        this.content = content;
        this.strings = strings;
        this.styles = styles;
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            xml = factory.createXMLStreamReader(content);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The next row with anything in it; null after the last. */
    SheetRow next() throws IOException {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    SheetRow row = row();
                    if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                        return row;
                    }
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

    private SheetRow row() throws XMLStreamException, IOException {
        String said = xml.getAttributeValue(null, "r");
        long number = said == null ? xml.getLocation().getLineNumber() : Long.parseLong(said);
        List<String> cells = new ArrayList<>();
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
                cells.add(cell());
            }
        }
        return new SheetRow(number, cells);
    }

    private String cell() throws XMLStreamException, IOException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        StringBuilder text = new StringBuilder();
        boolean value = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement() || xml.isEndElement()) {
                boolean holds =
                        xml.getLocalName().equals("v") || xml.getLocalName().equals("t");
                value = holds ? xml.isStartElement() : value;
            } else if (value && xml.isCharacters()) {
                text.append(xml.getText());
                if (text.length() > LONGEST_CELL) {
                    throw new IOException("cell of more than " + LONGEST_CELL + " signs");
                }
            }
        }
        return "s".equals(type)
                ? strings.getItemAt(Integer.parseInt(text.toString())).getString()
                : type == null || "n".equals(type) ? number(text.toString(), style) : text.toString();
    }

    /** Dates as 2010-01-31, other numbers without exponent. */
    private String number(String text, String style) {
        if (text.isEmpty()) {
            return "";
        }
        XSSFCellStyle format = style == null ? null : styles.getStyleAt(Integer.parseInt(style));
        boolean date = format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
        return date && DateUtil.isValidExcelDate(Double.parseDouble(text))
                ? DateUtil.getLocalDateTime(Double.parseDouble(text))
                        .toLocalDate()
                        .toString()
                : new BigDecimal(text).stripTrailingZeros().toPlainString();
    }
}
