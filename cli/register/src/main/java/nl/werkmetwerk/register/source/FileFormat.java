package nl.werkmetwerk.register.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The formats that registers come in. */
public enum FileFormat {
    CSV("csv", "txt", "tsv"),
    XLSX("xlsx", "xlsm"),
    GEOJSON("geojson", "json", "geojsonl", "geojsons", "geojsonseq", "ndjson", "jsonl"),
    GPKG("gpkg"),
    /** A shapefile, by its drawings or its table. */
    SHP("shp", "dbf"),
    GML("gml", "xml"),
    /** A folder of tables as GWSW-Hyd exchanges them. */
    HYDX;

    /** What a geographic information system opens, and can write as a GeoPackage. */
    private static final Set<String> GEOGRAPHIC = Set.of(
            "shx",
            "prj",
            "gfs",
            "gpx",
            "kml",
            "kmz",
            "tab",
            "mif",
            "dxf",
            "dwg",
            "dgn",
            "gdb",
            "fgb",
            "parquet",
            "geoparquet",
            "sqlite",
            "mdb");

    private static final Set<String> SPREADSHEETS = Set.of("xls", "xlsb", "ods", "numbers");
    private static final Set<String> PACKED = Set.of("zip", "gz", "7z", "rar", "tar");

    private final List<String> extensions;

    FileFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** What to do with a file of another format, as the key of a text; absent where nothing is known of it. */
    static Optional<String> wayOut(Path file) {
        String extension = extension(file);
        return GEOGRAPHIC.contains(extension)
                ? Optional.of("register.convert")
                : SPREADSHEETS.contains(extension)
                        ? Optional.of("register.spreadsheet")
                        : PACKED.contains(extension) ? Optional.of("register.packed") : Optional.empty();
    }

    private static String extension(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** By what the user says, else by the name of the file; a folder is HydX. */
    public static Optional<FileFormat> of(Optional<String> said, Path file) {
        if (said.isPresent()) {
            return Optional.of(valueOf(said.get().toUpperCase(Locale.ROOT)));
        }
        String extension = extension(file);
        return Files.isDirectory(file) && !GEOGRAPHIC.contains(extension)
                ? Optional.of(HYDX)
                : Arrays.stream(values())
                        .filter(format -> format.extensions.contains(extension))
                        .findFirst();
    }
}
