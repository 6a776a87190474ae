package nl.werkmetwerk.workbook.input;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of an OpenDocument spreadsheet, values only, into a workbook in memory with the same sheets and places.
 * Nothing outside the file is looked up, and what is repeated is counted before it is made.
 */
final class OdsBook {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String EXTENSION = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    /** More filled cells than any case has. */
    private static final int MOST_CELLS = 1_000_000;

    private final XMLStreamReader xml;
    private final XSSFWorkbook workbook;
    private final CellStyle date;
    private int cells;

    private OdsBook(XMLStreamReader xml, XSSFWorkbook workbook) {
        this.xml = xml;
        this.workbook = workbook;
        date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    /**
     * Reads {@code content.xml} of a spreadsheet.
     *
     * @throws IOException if it is broken, is linked to another file, or repeats cells without end
     */
    static XSSFWorkbook read(InputStream content) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XSSFWorkbook workbook = new XSSFWorkbook();
        try {
            new OdsBook(factory.createXMLStreamReader(content), workbook).readTables();
            return workbook;
        } catch (XMLStreamException | RuntimeException e) {
            workbook.close();
            throw new IOException(e);
        }
    }

    private boolean begins(String namespace, String name) {
        return xml.isStartElement() && name.equals(xml.getLocalName()) && namespace.equals(xml.getNamespaceURI());
    }

    private boolean ends(String namespace, String name) {
        return xml.isEndElement() && name.equals(xml.getLocalName()) && namespace.equals(xml.getNamespaceURI());
    }

    private int repeated(String attribute) {
        String count = xml.getAttributeValue(TABLE, attribute);
        return count == null ? 1 : Integer.parseInt(count);
    }

    private void readTables() throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            xml.next();
            if (begins(TABLE, "table")) {
                readTable(workbook.createSheet(xml.getAttributeValue(TABLE, "name")));
            }
        }
    }

    private void readTable(XSSFSheet sheet) throws XMLStreamException, IOException {
        int row = 0;
        while (!ends(TABLE, "table")) {
            xml.next();
            if (begins(TABLE, "table-source")) {
                throw new IOException("linked to another file");
            } else if (begins(TABLE, "shapes")) {
                skip();
            } else if (begins(TABLE, "table-row")) {
                row += readRow(sheet, row);
            }
        }
    }

    /** Gives how many rows it stands for. */
    private int readRow(XSSFSheet sheet, int number) throws XMLStreamException, IOException {
        int times = repeated("number-rows-repeated");
        XSSFRow row = null;
        int column = 0;
        while (!ends(TABLE, "table-row")) {
            xml.next();
            if (begins(TABLE, "table-cell") || begins(TABLE, "covered-table-cell")) {
                int wide = repeated("number-columns-repeated");
                Found found = readCell();
                if (found != null) {
                    row = row == null ? sheet.createRow(number) : row;
                    count((long) wide * times);
                    for (int i = 0; i < wide; i++) {
                        put(found, row.createCell(column + i));
                    }
                }
                column += wide;
            }
        }
        if (row != null) {
            repeat(sheet, row, times);
        }
        return times;
    }

    private void count(long more) throws IOException {
        if (more > MOST_CELLS - cells) {
            throw new IOException("repeats cells without end");
        }
        cells += (int) more;
    }

    private static void repeat(XSSFSheet sheet, XSSFRow row, int times) {
        for (int i = 1; i < times; i++) {
            sheet.createRow(row.getRowNum() + i).copyRowFrom(row, new CellCopyPolicy());
        }
    }

    /** What stands in a cell. */
    private record Found(
            String type,
            String value,
            String text,
            @Nullable String formula) {}

    private @Nullable Found readCell() throws XMLStreamException {
        String type = xml.getAttributeValue(OFFICE, "value-type");
        String formula = xml.getAttributeValue(TABLE, "formula");
        boolean error = "error".equals(xml.getAttributeValue(EXTENSION, "value-type"));
        String value = type == null
                ? null
                : xml.getAttributeValue(
                        OFFICE,
                        switch (type) {
                            case "boolean" -> "boolean-value";
                            case "date" -> "date-value";
                            case "string" -> "string-value";
                            default -> "value";
                        });
        String text = readText(xml.getLocalName());
        if (type == null && formula == null) {
            return null;
        }
        String known = type == null ? "none" : error ? "error" : type;
        return new Found(known, value == null ? text : value, text, formula);
    }

    /** The paragraphs of a cell, without its remarks and pictures. */
    private String readText(String cell) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean first = true;
        while (!ends(TABLE, cell)) {
            int event = xml.next();
            if (begins(OFFICE, "annotation") || (xml.isStartElement() && "frame".equals(xml.getLocalName()))) {
                skip();
            } else if (begins(TEXT, "p")) {
                text.append(first ? "" : "\n");
                first = false;
            } else if (begins(TEXT, "s")) {
                String count = xml.getAttributeValue(TEXT, "c");
                text.append(" ".repeat(count == null ? 1 : Math.min(MOST_CELLS, Integer.parseInt(count))));
            } else if (begins(TEXT, "tab")) {
                text.append('\t');
            } else if (begins(TEXT, "line-break")) {
                text.append('\n');
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void put(Found found, XSSFCell cell) {
        switch (found.type) {
            case "float", "percentage", "currency" -> cell.setCellValue(Double.parseDouble(found.value));
            case "boolean" -> cell.setCellValue(Boolean.parseBoolean(found.value));
            case "date" -> {
                cell.setCellValue(LocalDate.parse(found.value.substring(0, "2000-01-01".length())));
                cell.setCellStyle(date);
            }
            case "error" -> cell.setCellErrorValue(error(found.text));
            case "none" -> cell.getCTCell().addNewF().setStringValue(found.formula);
            default -> cell.setCellValue(found.value);
        }
    }

    private static byte error(String text) {
        for (FormulaError error : FormulaError.values()) {
            if (error.getString().equals(text)) {
                return error.getCode();
            }
        }
        return FormulaError.VALUE.getCode();
    }
}
