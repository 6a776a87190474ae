package nl.werkmetwerk.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** A case as plain maps and lists, merge keys resolved: read without the product's reader, to be checked beside it. */
record CaseFile(String name, String text, Map<?, ?> content) {
    private static final Path CASES = Path.of("cases");

    static Stream<CaseFile> all() throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.list(CASES)) {
            files = paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        return files.stream().map(CaseFile::of);
    }

    static CaseFile of(String name, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .build();
        return new CaseFile(name, text, (Map<?, ?>) new Load(settings).loadFromString(text));
    }

    private static CaseFile of(Path path) {
        try {
            return of(path.getFileName().toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int number(String field) {
        return ((Number) content.get(field)).intValue();
    }

    List<Map<?, ?>> maps(String field) {
        return ((List<?>) content.get(field))
                .stream().<Map<?, ?>>map(entry -> (Map<?, ?>) entry).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
