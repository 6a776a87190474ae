package nl.werkmetwerk.files;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Names that Dutch controllers give to fields. */
public final class FieldNames {
    private static final Properties DUTCH = read();

    private FieldNames() {}

    /** The field that a Dutch name stands for, whatever its capitals, accents, blanks and underscores. */
    public static Optional<String> field(String written) {
        return Optional.ofNullable(DUTCH.getProperty(plain(written)));
    }

    private static String plain(String written) {
        return Normalizer.normalize(written.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s_-]+", "_")
                .toLowerCase(Locale.ROOT);
    }

    private static Properties read() {
        Properties names = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(FieldNames.class.getResourceAsStream("names_nl.properties")),
                StandardCharsets.UTF_8)) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of this module is read", e);
        }
        return names;
    }
}
