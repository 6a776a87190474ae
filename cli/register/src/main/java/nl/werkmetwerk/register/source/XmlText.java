package nl.werkmetwerk.register.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that somebody else wrote: nothing is fetched from elsewhere, and what is wrong is told by us alone. */
final class XmlText {
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");
    private static final int HEAD = 256;
    private static final char MARK = '\uFEFF';

    private XmlText() {}

    /** @throws XMLStreamException if it cannot begin as XML does */
    static XMLStreamReader of(InputStream content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return factory.createXMLStreamReader(text(new BufferedInputStream(content)));
        } catch (IOException | IllegalArgumentException e) {
            throw new XMLStreamException(e.getMessage(), e);
        }
    }

    /** The parser of Java itself would complain of bytes that are no text on standard error, past our messages. */
    private static Reader text(BufferedInputStream content) throws IOException {
        content.mark(HEAD);
        byte[] head = content.readNBytes(HEAD);
        content.reset();
        InputStreamReader text = new InputStreamReader(
                content,
                encoding(head)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        boolean marked = head.length > 2 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
        if (marked && text.read() != MARK) {
            throw new IOException("a byte order mark that is none");
        }
        return text;
    }

    /** By its byte order mark, else as it says, else UTF-8 (XML 1.0, appendix F). */
    private static Charset encoding(byte[] head) {
        boolean wide = head.length > 1
                && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
                        || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
        if (wide) {
            return StandardCharsets.UTF_16;
        }
        Matcher said = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return said.find() ? Charset.forName(said.group(1)) : StandardCharsets.UTF_8;
    }
}
