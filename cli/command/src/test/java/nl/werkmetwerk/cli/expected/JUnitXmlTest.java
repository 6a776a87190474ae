package nl.werkmetwerk.cli.expected;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.werkmetwerk.report.ReportTexts;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class JUnitXmlTest {
    @Test
    void tellsABuildServerWhichCaseDiffersAndWhere() throws Exception {
        Difference difference = new Difference("a<b>", Difference.Reason.NUMBER, "1", "2", Optional.empty());
        String xml = new JUnitXml(new CheckTexts(ReportTexts.of(Locale.ENGLISH), false))
                .show(List.of(
                        new CheckResult("good.json", 3, List.of(), List.of()),
                        new CheckResult("bad\u0001.json", 3, List.of(), List.of(difference))));
        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(((Element) failure.getParentNode()).getAttribute("name")).isEqualTo("bad?.json");
        assertThat(failure.getTextContent()).isEqualTo("a<b>: expected 1, found 2, difference 1");
    }
}
