package nl.werkmetwerk.cli.output;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms a result can be written in. */
public enum OutputFormat {
    /** Aligned text for a terminal. */
    TABLE("txt"),
    /** One object a line. */
    JSON("json"),
    /** A list of figures. */
    CSV("csv"),
    /** Markdown. */
    MD("md"),
    /** A workbook; only to a file. */
    XLSX("xlsx");

    private final String extension;

    OutputFormat(String extension) {
        this.extension = extension;
    }

    /** The format of a file, by its extension; empty where that is none of {@link #extensions}. */
    public static Optional<OutputFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.extension))
                .findFirst();
    }

    /** Extensions of the files that can be written. */
    public static List<String> extensions() {
        return Arrays.stream(values()).map(format -> "." + format.extension).toList();
    }
}
