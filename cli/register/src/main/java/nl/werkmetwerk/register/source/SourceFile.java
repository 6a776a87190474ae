package nl.werkmetwerk.register.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkmetwerk.files.TemporaryFolder;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.UnreadableException;

/**
 * A file of a register and what the user says of it.
 *
 * @param path where it is
 * @param said what is not said is found out
 */
public record SourceFile(Path path, Said said) {
    /** Some millions of records. A GeoPackage may be larger: of it only one layer is read. */
    private static final long MOST_MEGABYTES = 2000;

    /** Extensions of what stands beside a shapefile. */
    private static final Set<String> PARTS = Set.of("shp", "dbf", "prj", "cpg");

    private static final long MEGABYTE = 1_000_000;

    /** A file of which nothing is said. */
    public static SourceFile of(Path path) {
        return new SourceFile(path, Said.NOTHING);
    }

    /** What is read of it: it, what stands beside it under its name (a shapefile has parts), or all in a folder. */
    public List<Path> files() {
        Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        String stem = name().replaceFirst("\\.[^.]*$", "") + ".";
        List<Path> files = new ArrayList<>(List.of(path));
        try (Stream<Path> beside = Files.list(folder)) {
            beside.filter(one -> path.equals(one.getParent()) || isPart(one, stem))
                    .forEach(files::add);
        } catch (IOException e) {
            return files;
        }
        return files;
    }

    private static boolean isPart(Path file, String stem) {
        String name = file.getFileName().toString();
        return name.regionMatches(true, 0, stem, 0, stem.length())
                && PARTS.contains(name.substring(stem.length()).toLowerCase(Locale.ROOT));
    }

    /** Its name without folders. */
    public String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** It as a place in messages. */
    public Place place() {
        return Place.file(path.toString());
    }

    /** Opens it. @throws UnreadableException if it cannot be opened, or is not what it is said to be */
    public RecordReader open() throws UnreadableException {
        requireThere();
        FileFormat chosen = FileFormat.of(said.format(), path)
                .orElseThrow(() -> new UnreadableException(
                        Message.error(FileFormat.wayOut(path).orElse("register.format"), place(), name())));
        try {
            if (chosen == FileFormat.GPKG) {
                TemporaryFolder.require();
            }
            requireSize(chosen);
            return GuardedRecords.of(this, () -> open(chosen));
        } catch (TemporaryFolder.UnusableException e) {
            throw UnreadableException.unopened(Message.error("file.temporary", place(), e.folder()));
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private RecordReader open(FileFormat chosen) throws IOException, UnreadableException {
        return switch (chosen) {
            case CSV -> CsvRecords.open(this);
            case GEOJSON -> GeoJsonRecords.open(this);
            case XLSX -> WorkbookRecords.open(this);
            case GPKG -> GeoPackageRecords.open(this);
            case SHP -> ShapeRecords.open(this);
            case GML -> GmlRecords.open(this);
            case HYDX -> HydxRecords.open(this);
        };
    }

    UnreadableException unreadable() {
        return UnreadableException.unopened(Message.error("file.unreadable", place()));
    }

    private void requireSize(FileFormat chosen) throws IOException, UnreadableException {
        long megabytes = Files.size(path) / MEGABYTE;
        if (chosen != FileFormat.GPKG && megabytes > MOST_MEGABYTES) {
            throw new UnreadableException(Message.error("register.size", place(), megabytes, MOST_MEGABYTES));
        }
    }

    private void requireThere() throws UnreadableException {
        boolean folder =
                Files.isDirectory(path) && !FileFormat.of(said.format(), path).equals(Optional.of(FileFormat.HYDX));
        if (!Files.exists(path) || folder) {
            throw UnreadableException.unopened(Message.error(folder ? "file.directory" : "file.missing", place()));
        }
        try {
            path.getFileSystem().provider().checkAccess(path, java.nio.file.AccessMode.READ);
        } catch (AccessDeniedException e) {
            throw UnreadableException.unopened(Message.error("file.denied", place()));
        } catch (IOException e) {
            throw unreadable();
        }
    }
}
