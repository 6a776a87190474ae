package nl.werkmetwerk.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Names that Dutch controllers give to fields. */
public final class FieldNames {
    /** Plain name → field. */
    private static final Map<String, String> FIELDS = new LinkedHashMap<>();

    /** Field → the name that is shown, the first of those it has. */
    private static final Map<String, String> SHOWN = new LinkedHashMap<>();

    static {
        read();
    }

    private FieldNames() {}

    /** The field that a Dutch name stands for, whatever its capitals, accents, blanks and underscores. */
    public static Optional<String> field(String written) {
        return Optional.ofNullable(FIELDS.get(plain(written)));
    }

    /** The Dutch name of a field, as people read it; empty where it has none. */
    public static Optional<String> dutch(String field) {
        return Optional.ofNullable(SHOWN.get(field));
    }

    private static String plain(String written) {
        return Normalizer.normalize(written.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s_-]+", "_")
                .toLowerCase(Locale.ROOT);
    }

    private static void read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FieldNames.class.getResourceAsStream("names_nl.properties")),
                StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
                int sign = line.indexOf('=');
                String name = line.substring(0, sign).strip();
                String field = line.substring(sign + 1).strip();
                FIELDS.put(plain(name), field);
                SHOWN.putIfAbsent(field, name.replace('_', ' '));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of this module is read", e);
        }
    }
}
