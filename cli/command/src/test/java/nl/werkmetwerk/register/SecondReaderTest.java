package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real registers read a second time as plainly as can be, a line at a time: every record that the importer says is in an
 * asset is there with its year, its length and its place, and each line of the file is stacked or aside once.
 */
class SecondReaderTest {
    private static final Path REGISTERS = Path.of("../../examples/registers");

    /** A delimiter that stands between no quotes. */
    private static final String BETWEEN = "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    @TempDir
    private Path folder;

    private ImportedCase found;
    private List<String> lines;
    private List<String> names;
    private String delimiter;

    private void read(String mapping, String file, String sign) throws IOException {
        found = ImportedCase.of(folder, REGISTERS.resolve(mapping).toString());
        lines = Files.readAllLines(REGISTERS.resolve(file));
        delimiter = sign;
        names = Arrays.asList(lines.get(0).split(sign));
    }

    private String cell(int line, String column) {
        return lines.get(line - 1).split(delimiter + BETWEEN, -1)[names.indexOf(column)];
    }

    /** Asset of each line that was stacked. */
    private Map<Integer, String> stacked() throws IOException {
        Map<Integer, String> assets = new HashMap<>();
        int aside = 0;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("case.rows.csv"))) {
            for (NamedCsvRecord row : csv) {
                if (row.getField("outcome").equals("stacked")) {
                    assets.put(Integer.parseInt(row.getField("row")), row.getField("asset"));
                } else {
                    aside++;
                }
            }
        }
        assertThat(assets.size() + aside).isEqualTo(lines.size() - 1);
        return assets;
    }

    @Test
    void everyTreeOfLeeuwardenIsThereWithItsYearAndInItsSquare() throws IOException {
        read("leeuwarden-bomen/bomen.map.yaml", "leeuwarden-bomen/bomen.csv", ";");

        Map<Integer, String> stacked = stacked();
        assertThat(stacked).isNotEmpty();
        stacked.forEach((line, asset) -> {
            assertThat(found.field(asset, "installed")).as("line %d", line).isEqualTo(cell(line, "PLANTJAAR"));
            String square = "grid-" + square(cell(line, "X")) + "-" + square(cell(line, "Y"));
            assertThat(found.field(asset, "section")).as("line %d", line).isEqualTo(square);
        });
    }

    /** Squares of 250 m, as the mapping says. */
    private static long square(String coordinate) {
        return (long) Math.floor(Double.parseDouble(coordinate) / 250);
    }

    @Test
    void theMainsOfNanaimoAddUpToTheAssetsTheyAreGroupedIn() throws IOException {
        read("nanaimo-water-mains/pipes.map.yaml", "nanaimo-water-mains/pipes.csv", ",");

        Map<String, Double> lengths = new HashMap<>();
        stacked().forEach((line, asset) -> {
            assertThat(found.field(asset, "installed")).as("line %d", line).isEqualTo(cell(line, "YEAR"));
            assertThat(cell(line, "OWNER")).isEqualTo("CITY");
            lengths.merge(asset, Double.parseDouble(cell(line, "LENGTH")), Double::sum);
        });
        assertThat(lengths.keySet()).isEqualTo(found.assets().keySet());
        lengths.forEach((asset, length) -> assertThat(
                        found.assets().get(asset).path("quantity").asDouble())
                .as(asset)
                .isCloseTo(length, within(0.001 * Math.max(1, length / 1000))));
    }
}
