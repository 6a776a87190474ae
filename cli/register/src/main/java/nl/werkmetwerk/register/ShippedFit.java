package nl.werkmetwerk.register;

import java.io.InputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkmetwerk.register.source.Columns;
import nl.werkmetwerk.register.source.FileFormat;
import nl.werkmetwerk.register.source.SourceFile;

/**
 * How well a shipped mapping fits a file, by its columns.
 *
 * @param mapping its name
 * @param found columns that it asks for and the file has
 * @param missing columns that it asks for and the file does not have
 * @param undrawn whether it places records by their drawings, and the file has none
 * @param about how much it is of what the file is about: one for the discipline, one for the name of the file
 */
record ShippedFit(String mapping, int found, List<String> missing, boolean undrawn, int about) {
    private static final Comparator<ShippedFit> BETTER = Comparator.comparing(ShippedFit::about)
            .thenComparing(ShippedFit::share)
            .thenComparing(ShippedFit::found);

    ShippedFit {
        missing = List.copyOf(missing);
    }

    /**
     * The nearest; absent where none has anything of it.
     *
     * @param columns of the file
     * @param drawn whether the file has drawings besides its columns
     * @param about its discipline, if that is known
     */
    static Optional<ShippedFit> nearest(
            SourceFile file, Collection<String> columns, boolean drawn, Optional<String> about) {
        Optional<FileFormat> format = FileFormat.of(file.said().format(), file.path());
        return ShippedMapping.names().stream()
                .flatMap(name -> mapping(name))
                .filter(mapping -> mapping.values().text("format", "").equals("hydx")
                        == format.equals(Optional.of(FileFormat.HYDX)))
                .map(mapping -> of(mapping, file, columns, drawn, about))
                .filter(fit -> fit.found() > 0)
                .max(BETTER);
    }

    private static Stream<RegisterMapping> mapping(String name) {
        try {
            return Stream.of(new MappingReader(InputStream.nullInputStream()).read(name + "=-", List.of()));
        } catch (RefusedException e) {
            throw new IllegalStateException("a shipped mapping can be read: " + name, e);
        }
    }

    private static ShippedFit of(
            RegisterMapping mapping, SourceFile file, Collection<String> names, boolean drawn, Optional<String> about) {
        Columns columns = Columns.of(List.copyOf(names))
                .naming(mapping.sourceFile().said().names());
        List<String> asked = mapping.columns().entrySet().stream()
                .filter(entry ->
                        !(drawn && (entry.getKey().equals("x") || entry.getKey().equals("y"))))
                .filter(entry -> !mapping.optional(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .toList();
        List<String> missing =
                asked.stream().filter(column -> !columns.knows(column)).toList();
        boolean same =
                about.isPresent() && mapping.values().text("discipline", "").equals(about.get());
        int likeness = (same ? 1 : 0) + (named(mapping.register(), file.name()) ? 1 : 0);
        boolean undrawn =
                !drawn && !mapping.values().has("x") && !mapping.sectionRule().has("all");
        return new ShippedFit(mapping.register(), asked.size() - missing.size(), missing, undrawn, likeness);
    }

    /** Whether the name of a file has the last word of that of a mapping. */
    private static boolean named(String mapping, String file) {
        String word = mapping.substring(mapping.lastIndexOf('-') + 1);
        return file.toLowerCase(Locale.ROOT).matches("(?:.*[^a-z])?" + word + "(?:en|s)?(?:[^a-z].*)?");
    }

    /** Whether nothing of what it asks for is missing. */
    boolean whole() {
        return missing.isEmpty() && !undrawn;
    }

    private double share() {
        return (double) found / (found + missing.size());
    }
}
