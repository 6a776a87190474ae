package nl.werkmetwerk.cli.output;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
    /** A map (RFC 7946), of results that lie somewhere. */
    GEOJSON("geojson"),
    /** A map for a geographic information system, with its style; only to a file. */
    GPKG("gpkg"),
    /** A page to look around in; only to a file. */
    HTML("html"),
    /** A memo for a word processor; only to a file. */
    DOCX("docx"),
    /** A workbook; only to a file. */
    XLSX("xlsx");

    /** Forms that every result can be written in. */
    public static final Set<OutputFormat> USUAL = Collections.unmodifiableSet(EnumSet.of(TABLE, JSON, CSV, MD, XLSX));

    private final String extension;

    OutputFormat(String extension) {
        this.extension = extension;
    }

    /** The usual forms and more. */
    public static Set<OutputFormat> usualAnd(OutputFormat... more) {
        Set<OutputFormat> formats = EnumSet.copyOf(USUAL);
        formats.addAll(List.of(more));
        return Collections.unmodifiableSet(formats);
    }

    /** The format of a file, by its extension; empty where it has that of none. */
    public static Optional<OutputFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.extension))
                .findFirst();
    }

    /** Whether it can be written to standard output. */
    public boolean isText() {
        return this != XLSX && this != DOCX && this != HTML && this != GPKG;
    }

    /** Whether a file of it holds one case only. */
    public boolean isOfOneCase() {
        return !isText();
    }

    /** Extension of its files, with the dot. */
    public String extension() {
        return "." + extension;
    }

    /** Name on the command line. */
    public String option() {
        return name().toLowerCase(Locale.ROOT);
    }
}
