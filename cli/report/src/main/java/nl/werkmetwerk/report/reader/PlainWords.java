package nl.werkmetwerk.report.reader;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.werkmetwerk.files.text.Resource;

/** Dutch words that not everyone knows, and the plain ones in their place ({@code not-b1.csv}, MODEL-practice 18). */
public final class PlainWords {
    private static final Map<String, String> PLAIN = read();

    private PlainWords() {}

    /**
     * A word that is not plain.
     *
     * @param word as the list has it
     * @param plain what to write instead
     */
    public record Found(String word, String plain) {}

    private static Map<String, String> read() {
        Map<String, String> words = new LinkedHashMap<>();
        String text = Resource.text(PlainWords.class, "not-b1.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> words.put(row.getField("word"), row.getField("plain")));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("a text in memory is read", e);
        }
        return words;
    }

    /** The words of the list that stand in a text, whole and whatever their capitals. */
    public static List<Found> in(String text) {
        return PLAIN.entrySet().stream()
                .filter(word -> pattern(word.getKey()).matcher(text).find())
                .map(word -> new Found(word.getKey(), word.getValue()))
                .toList();
    }

    private static Pattern pattern(String word) {
        return Pattern.compile(
                "\\b" + Pattern.quote(word) + "\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
