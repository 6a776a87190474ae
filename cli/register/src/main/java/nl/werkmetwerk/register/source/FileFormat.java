package nl.werkmetwerk.register.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that registers come in. */
public enum FileFormat {
    CSV("csv", "txt", "tsv"),
    XLSX("xlsx"),
    GEOJSON("geojson", "json"),
    GPKG("gpkg"),
    /** A folder of tables as GWSW-Hyd exchanges them. */
    HYDX;

    private final List<String> extensions;

    FileFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** By what the user says, else by the name of the file; a folder is HydX. */
    public static Optional<FileFormat> of(Optional<String> said, Path file) {
        if (said.isPresent()) {
            return Optional.of(valueOf(said.get().toUpperCase(Locale.ROOT)));
        }
        String name = file.toString().toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return Files.isDirectory(file)
                ? Optional.of(HYDX)
                : Arrays.stream(values())
                        .filter(format -> format.extensions.contains(extension))
                        .findFirst();
    }
}
