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
                    xlsx-1904         | a1 1970 1, a2 1999 1 |
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
