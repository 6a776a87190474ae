package nl.werkmetwerk.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.workbook.input.CaseWorkbookWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every part of a workbook is what the standard says it may be: spreadsheets open it without repairing anything. */
class SchemasTest {
    private static OoxmlSchemas schemas;

    @BeforeAll
    static void read() throws Exception {
        schemas = new OoxmlSchemas();
    }

    @ParameterizedTest
    @EnumSource(SampleWorkbook.class)
    void everyPartOfAReportIsValid(SampleWorkbook sample) throws Exception {
        List<String> valid = new ArrayList<>();
        assertThat(schemas.problems(sample.bytes(), valid)).isEmpty();
        assertThat(valid)
                .contains(
                        "xl/workbook.xml",
                        "xl/styles.xml",
                        "xl/worksheets/sheet1.xml",
                        "xl/drawings/drawing1.xml",
                        "xl/charts/chart1.xml");
    }

    @Test
    void everyPartOfAnInputWorkbookIsValid() throws Exception {
        Mapping root = (Mapping) new ScenarioReader(InputStream.nullInputStream())
                .root("../report/src/test/resources/nl/werkmetwerk/report/money/straat.yaml", List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CaseWorkbookWriter(Language.NL).write(root, out);
        assertThat(schemas.problems(out.toByteArray(), new ArrayList<>())).isEmpty();
    }

    @Test
    void findsAPartThatIsNot() throws Exception {
        String chart = Workbooks.part(SampleWorkbook.COMPARISON.bytes(), "xl/charts/chart1.xml");
        byte[] wrong = zipOf("xl/charts/chart1.xml", chart.replace("<c:overlap ", "<c:overlop "));
        assertThat(schemas.problems(wrong, new ArrayList<>()))
                .singleElement()
                .asString()
                .contains("overlop");
    }

    private static byte[] zipOf(String name, String text) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
