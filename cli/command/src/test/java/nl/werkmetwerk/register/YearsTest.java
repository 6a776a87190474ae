package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years of building and of renewal, in every format: sure, not sure, unknown or still to come. */
class YearsTest {
    private static final String MAPPING = """
            register: t
            case: {name: t, baseYear: 2026, horizon: 60}
            %s
            id: {column: ID}
            discipline: tree
            installed: {%s}
            section: {all: s}
            templates: [{asset: {life: 80, renewal: [{kind: tree, unitCost: 100}]}}]
            """;

    @TempDir
    private Path folder;

    private ImportedCase imported(TableFormat format, String rule, Object[]... years) throws IOException {
        return imported(format, rule, "", years);
    }

    private ImportedCase imported(TableFormat format, String rule, String more, Object[]... years) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (Object[] pair : years) {
            rows.add(Arrays.asList("y" + rows.size(), pair[0], pair.length > 1 ? pair[1] : null));
        }
        format.write(format.in(folder), List.of("ID", "JAAR", "LINING"), rows);
        return imported(format.in(folder), rule, more);
    }

    private ImportedCase imported(Path file, String rule, String more) throws IOException {
        return ImportedCase.of(folder, MAPPING.formatted(more, rule), file);
    }

    private static Object[] year(Object... cells) {
        return cells;
    }

    private static String installed(ImportedCase found, int record) {
        return found.field("t-y" + record, "installed");
    }

    private static JsonNode uncertain(ImportedCase found, int record) {
        for (JsonNode one : found.whole().path("uncertainties")) {
            if (one.path("on").path("asset").asText().equals("t-y" + record)) {
                return one;
            }
        }
        throw new AssertionError("nothing uncertain about y" + record);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void momentsAndDatesOfAnyFormatGiveTheirYear(TableFormat format) throws IOException {
        ImportedCase found = imported(
                format,
                "column: JAAR",
                year(1970),
                year(1970.0),
                year(315532800000L),
                year(315532800L),
                year(19700101),
                year("1970-01-01T00:00:00+01:00"),
                year("1969-12-31T23:00:00Z"),
                year("Thu, 01 Jan 1970 00:00:00 GMT"),
                year("1 januari 1970"),
                year(" 1970 "));

        List<String> years = found.assets().values().stream()
                .map(asset -> asset.path("installed").asText())
                .toList();
        assertThat(years)
                .containsExactly("1970", "1970", "1980", "1980", "1970", "1970", "1970", "1970", "1970", "1970");
    }

    /** The register's own doubt becomes an uncertainty: half the range, five years for ca., ten for a bound. */
    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void whatTheRegisterIsNotSureOfIsUncertain(TableFormat format) throws IOException {
        ImportedCase found = imported(
                format,
                "column: JAAR",
                year("1970-1975"),
                year("ca. 1985"),
                year("voor 1960"),
                year("na 2020"),
                year("1991"));

        assertThat(List.of(0, 1, 2, 3, 4).stream()
                        .map(record -> installed(found, record))
                        .toList())
                .containsExactly("1972", "1985", "1950", "2023", "1991");
        assertThat(List.of(0, 1, 2, 3).stream()
                        .map(record -> uncertain(found, record)
                                .path("distribution")
                                .path("high")
                                .asInt())
                        .toList())
                .containsExactly(3, 5, 10, 3);
        assertThat(uncertain(found, 1).path("note").asText()).isEqualTo("the register says \"ca. 1985\"");
        assertThat(found.whole().path("uncertainties")).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void whatStandsForUnknownIsFilledInAndTold(TableFormat format) throws IOException {
        ImportedCase found = imported(
                format,
                "column: JAAR, fill: 1985",
                year("onbekend"),
                year(9999),
                year("1900-01-01"),
                year("01-01-1900 00:00:00"),
                year("<Null>"),
                year("N.v.t."),
                year(0),
                year("9999-12-31"),
                year(1900),
                year("zie tekening"));

        assertThat(found.assets().values().stream()
                        .filter(asset -> asset.path("note").asText().contains("year 1985 filled in")))
                .hasSize(8);
        assertThat(installed(found, 8)).isEqualTo("1900");
        assertThat(found.aside()).containsOnlyKeys("y9");
        assertThat(found.told())
                .contains("in JAAR these say that nothing is known:", "\"onbekend\" (1)", "\"9999\" (1)");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aMappingSaysItselfWhatStandsForUnknown(TableFormat format) throws IOException {
        String rule = "column: JAAR, fill: 1985, unknown: [1901, vergeten]";
        ImportedCase found = imported(format, rule, year(1901), year("Vergeten"), year("onbekend"), year("1901-05-01"));
        assertThat(found.aside()).containsOnlyKeys("y2");
        assertThat(installed(found, 0) + installed(found, 1) + installed(found, 3))
                .isEqualTo("198519851985");

        ImportedCase none =
                imported(format, "column: JAAR, fill: 1985", "unknown: []", year("onbekend"), year("1900-01-01"));
        assertThat(none.aside()).containsOnlyKeys("y0");
        assertThat(installed(none, 1)).isEqualTo("1900");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aRenewalThatSaysNothingLeavesTheYearOfBuilding(TableFormat format) throws IOException {
        ImportedCase found = imported(
                format,
                "column: JAAR, renewed: LINING",
                year("1970", "onbekend"),
                year("1970", "zie dossier"),
                year("1970", "2005"),
                year("onbekend", "2005"),
                year("vaag", "2005"),
                year("1970", "2030"),
                year("onbekend", "onbekend"),
                year("2005", "1970"));

        assertThat(List.of(0, 1, 2, 3, 4, 5, 6, 7).stream()
                        .map(record -> installed(found, record))
                        .toList())
                .containsExactly("1970", "1970", "2005", "2005", "2005", "1970", "", "2005");
        assertThat(found.aside()).containsOnlyKeys("y6");
        assertThat(found.told()).contains("2 renewals in LINING cannot be read, or are still to come");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aYearToComeIsSetAsideOrPlanned(TableFormat format) throws IOException {
        assertThat(imported(format, "column: JAAR", year(2031), year(2026)).aside())
                .containsOnlyKeys("y0");

        ImportedCase found =
                imported(format, "column: JAAR, future: planned", year(2031), year("2040-06-01"), year(2026));
        assertThat(found.field("t-y0", "planned") + found.field("t-y1", "planned"))
                .isEqualTo("20312040");
        assertThat(found.assets().get("t-y0").has("installed")).isFalse();
        assertThat(installed(found, 2)).isEqualTo("2026");
    }

    /** Old Macintoshes count days from 1904: four years and a day later. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void datesOfAWorkbookAreCountedFromItsFirstDay(boolean from1904) throws IOException {
        Path file = folder.resolve("dates.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(from1904);
            XSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("d-m-yyyy"));
            XSSFSheet sheet = workbook.createSheet();
            Row head = sheet.createRow(0);
            head.createCell(0).setCellValue("ID");
            head.createCell(1).setCellValue("JAAR");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("y0");
            row.createCell(1).setCellValue(LocalDate.of(1970, 12, 31));
            row.getCell(1).setCellStyle(style);
            workbook.write(out);
        }

        assertThat(installed(imported(file, "column: JAAR", ""), 0)).isEqualTo("1970");
    }
}
