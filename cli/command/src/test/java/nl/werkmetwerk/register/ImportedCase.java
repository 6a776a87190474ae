package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkmetwerk.cli.command.CommandLineRun;

/**
 * What an import made, every record of it in one place: so many records as the report says are stacked or set aside, each
 * with a line in the table of records, and {@code validate} accepts the case.
 *
 * @param told the report, in English, blanks run together
 * @param assets by id
 * @param aside reasons by the id of the record
 * @param rows lines of the table of records
 * @param whole the whole case
 */
record ImportedCase(
        String told,
        Map<String, JsonNode> assets,
        Map<String, String> aside,
        List<NamedCsvRecord> rows,
        JsonNode whole) {
    private static final Pattern COUNT = Pattern.compile(
            "Records: each is stacked or set aside .*?- (\\S+) (\\S+) ([\\d.,]+) ([\\d.,]+) ([\\d.,]+) ([\\d.,]+) ");

    /** Imports a file by a mapping of this text. */
    static ImportedCase of(Path folder, String mapping, Path file) throws IOException {
        return of(folder, Files.writeString(folder.resolve("t.map.yaml"), mapping) + "=" + file);
    }

    /** Imports by a mapping, or {@code MAPPING=FILE}. */
    static ImportedCase of(Path folder, String mapping) throws IOException {
        Path out = folder.resolve("case.json");
        Files.deleteIfExists(out);
        CommandLineRun run = CommandLineRun.run("import", mapping, "--out", out, "--lang", "en");
        assertThat(run.exit()).as(run.err()).isLessThanOrEqualTo(1);
        String told = run.out().replaceAll("\\s+", " ");
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("case.rows.csv"))) {
            csv.forEach(rows::add);
        }
        JsonNode whole = new ObjectMapper().readTree(out.toFile());
        Map<String, JsonNode> assets = new LinkedHashMap<>();
        whole.path("assets").forEach(asset -> assets.put(asset.path("id").asText(), asset));
        Map<String, String> aside = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.getField("outcome").equals("aside"))
                .forEach(row ->
                        aside.merge(row.getField("id"), row.getField("reason"), (one, other) -> one + "; " + other));
        ImportedCase imported = new ImportedCase(told, assets, aside, rows, whole);
        imported.assertNothingLost(run.exit());
        if (!assets.isEmpty()) {
            CommandLineRun validated = CommandLineRun.run("validate", out, "--lang", "en");
            assertThat(validated.exit()).as(validated.err()).isZero();
        }
        return imported;
    }

    /** The answer is no where no record became part of the case. */
    private void assertNothingLost(int exit) {
        Matcher count = COUNT.matcher(told);
        assertThat(count.find()).as(told).isTrue();
        long records = number(count.group(3));
        assertThat(rows).hasSize((int) records);
        assertThat(exit).isEqualTo(number(count.group(4)) > 0 ? 0 : 1);
        assertThat(number(count.group(4)) + number(count.group(5))).isEqualTo(records);
        assertThat(rows.stream()
                        .filter(row -> row.getField("outcome").equals("stacked"))
                        .count())
                .isEqualTo(number(count.group(4)));
        assertThat(rows)
                .allMatch(row -> row.getField("outcome").equals("aside")
                        != row.getField("reason").isEmpty());
    }

    private static long number(String shown) {
        return Long.parseLong(shown.replaceAll("[.,]", ""));
    }

    /** A field of an asset as a text; empty where there is no such asset or field. */
    String field(String asset, String field) {
        return assets.containsKey(asset) ? assets.get(asset).path(field).asText() : "";
    }
}
