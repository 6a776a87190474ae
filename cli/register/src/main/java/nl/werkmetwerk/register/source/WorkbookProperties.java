package nl.werkmetwerk.register.source;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a workbook says of its cells as a whole (ECMA-376, 18.2).
 *
 * @param from1904 whether it counts days from 1904, as workbooks of old Macintoshes do, else from 1900
 * @param toCompute whether its formulas have to be computed when it is opened: what is stored of them may be nothing
 */
record WorkbookProperties(boolean from1904, boolean toCompute) {
    static WorkbookProperties read(InputStream workbook) throws IOException {
        boolean from1904 = false;
        boolean toCompute = false;
        try {
            XMLStreamReader xml = XmlText.of(workbook);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    from1904 |= xml.getLocalName().equals("workbookPr") && is(xml, "date1904");
                    toCompute |= xml.getLocalName().equals("calcPr") && is(xml, "fullCalcOnLoad");
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            workbook.close();
        }
        return new WorkbookProperties(from1904, toCompute);
    }

    private static boolean is(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return "1".equals(value) || "true".equals(value);
    }
}
