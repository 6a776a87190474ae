package nl.werkmetwerk.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schemas of ECMA-376 as {@code poi-ooxml-full} has them; the build unpacks them. */
final class OoxmlSchemas {
    private static final Path FOLDER = Path.of("target/schemas/org/apache/poi/schemas/ooxml/src");

    /** Parts that the schemas of POI do not have: content types and the core properties of the package. */
    private static final List<String> WITHOUT_SCHEMA = List.of("[Content_Types].xml", "docProps/core.xml");

    private final Schema schema;

    OoxmlSchemas() throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        schema = factory.newSchema(Stream.of(
                        "sml.xsd",
                        "dml-spreadsheetDrawing.xsd",
                        "dml-chart.xsd",
                        "shared-documentPropertiesExtended.xsd",
                        "opc-relationships.xsd")
                .map(name -> new StreamSource(FOLDER.resolve(name).toFile()))
                .toArray(Source[]::new));
    }

    /** What is wrong in a workbook: part and reason. Gives the names of the parts that were looked at in {@code valid}. */
    List<String> problems(byte[] workbook, List<String> valid) throws IOException {
        List<String> problems = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!WITHOUT_SCHEMA.contains(entry.getName())) {
                    validate(entry.getName(), zip.readAllBytes(), problems, valid);
                }
            }
        }
        return problems;
    }

    private void validate(String name, byte[] part, List<String> problems, List<String> valid) throws IOException {
        try (InputStream in = new ByteArrayInputStream(part)) {
            schema.newValidator().validate(new StreamSource(in));
            valid.add(name);
        } catch (SAXException e) {
            problems.add(name + ": " + e.getMessage());
        }
    }
}
