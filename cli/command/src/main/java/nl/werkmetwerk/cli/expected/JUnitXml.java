package nl.werkmetwerk.cli.expected;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Results of checks in the XML that build servers read: a test a case, a failure that lists its differences. */
public final class JUnitXml {
    private static final String ILLEGAL = "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final CheckTexts texts;

    /** @param texts language of the failures */
    public JUnitXml(CheckTexts texts) {
        this.texts = texts;
    }

    /** The document. It holds no time, so that equal results give equal bytes. */
    public String show(List<CheckResult> results) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            writeSuite(xml, results);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return out + "\n";
    }

    private void writeSuite(XMLStreamWriter xml, List<CheckResult> results) throws XMLStreamException {
        long failures = results.stream().filter(result -> !result.agrees()).count();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "werkmetwerk check");
        xml.writeAttribute("tests", Integer.toString(results.size()));
        xml.writeAttribute("failures", Long.toString(failures));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        for (CheckResult result : results) {
            xml.writeCharacters("\n  ");
            writeCase(xml, result);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private void writeCase(XMLStreamWriter xml, CheckResult result) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "werkmetwerk.check");
        xml.writeAttribute("name", legal(result.file()));
        if (!result.agrees()) {
            xml.writeStartElement("failure");
            List<String> headline = texts.headline(result);
            List<String> lines = new ArrayList<>(headline);
            lines.addAll(texts.differences(result));
            xml.writeAttribute("message", legal(headline.isEmpty() ? texts.summary(result) : headline.get(0)));
            xml.writeCharacters(legal(String.join("\n", lines)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String legal(String text) {
        return text.replaceAll(ILLEGAL, "?");
    }
}
