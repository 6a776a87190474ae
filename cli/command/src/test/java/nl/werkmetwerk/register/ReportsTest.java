package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registers that failed once; what each must give was written down by hand from its few records. */
class ReportsTest {
    private static final Path REPORTS = Path.of("src/test/resources/nl/werkmetwerk/register/reports");

    @TempDir
    private Path folder;

    /** Assets as id, year and quantity; then the ids of records set aside. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    csv-bom-quotes    | 0012 1970 1, 0013 1980 1 |
                    csv-padded-numbers| a1 1970 12.5, a2 1980 7.25, a3 1985 100 |
                    csv-thousands-dot | a2 1980 980 | a1 a3
                    xlsx-boolean      | a1 1970 1, a3 1972 1 | a2
                    csv-sep-line      | a1 1970 12.5, a2 1980 7.25 |
                    csv-title-rows    | a1 1970 12.5, a2 1980 7.25 |
                    csv-trailing-delimiter | a1 1970 5, a2 1980 7 |
                    csv-total-row     | a1 1970 12.5, a2 1980 7.5 | Totaal
                    csv-duplicate-heading | a1 1970 1 |
                    csv-wkt           | a1 1970 1 |
                    csv-geo-point-2d  | a1 1970 1, a2 1975 1 |
                    csv-null-island-first | a1 1970 1, a2 1971 1 | a0
                    gj-crs-7415       | a 1970 1 |
                    gj-feature-id     | wegdeel.12 1970 1, wegdeel.13 1980 1 |
                    gj-exceeded-transfer-limit | l1 1970 1, l2 1980 1 |
                    gp-geometry-name-case | a 1970 1 |
                    gp-kinds          | plain 1970 1, z-iso 1970 1, m-iso 1970 1, zm-iso 1970 1, z-ewkb 1970 1, big-endian 1970 1, env-xy 1970 1, env-xyz 1970 1, env-xyzm 1970 1, multipolygon 1970 1, circularstring 1970 1, compoundcurve 1970 1, curvepolygon 1970 1, multicurve 1970 1, multisurface 1970 1 | empty-nan null tin garbage truncated huge-count
                    layer-one-curve   | a1 1970 1, a2 1970 1 |
                    xlsx-1904         | a1 1970 1, a2 1999 1 |
                    reg-years         | b0 1970 1, b1 1970 1, b2 1970 1, b3 1970 1, b4 1970 1, b5 1970 1, b6 1970 1, b7 1970 1, b8 1970 1, b9 1970 1, b10 1980 1, b11 1980 1, b12 1900 1, b13 1950 1, b14 1985 1, b15 1985 1, b16 1980 1, b17 1980 1, b18 1970 1, b19 1972 1, b22 1970 1, b23 1970 1, b24 1970 1, b25 1970 1, b26 1970 1, b27 1970 1, b29 1970 1, b30 1980 1, b31 1980 1, b32 1980 1, b33 1980 1, b34 1970 1, b35 1980 1 | b20 b21 b28
                    """)
    void eachRecordIsWhereItBelongs(String report, String assets, String aside) throws IOException {
        ImportedCase found = ImportedCase.of(
                folder, REPORTS.resolve(report).resolve("map.yaml").toString());

        String made = found.assets().keySet().stream()
                .map(id -> id.substring("t-".length()) + " " + found.field(id, "installed") + " "
                        + found.field(id, "quantity"))
                .collect(Collectors.joining(", "));
        assertThat(made).isEqualTo(assets);
        assertThat(String.join(" ", found.aside().keySet())).isEqualTo(aside == null ? "" : aside);
    }
}
