package nl.werkmetwerk.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.tree.FlowText;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.register.source.Columns;
import nl.werkmetwerk.register.source.RecordReader;
import nl.werkmetwerk.register.source.RegisterRecord;
import nl.werkmetwerk.register.source.Said;
import nl.werkmetwerk.register.source.SourceFile;

/**
 * A file of streets as the sections of any mapping: road segments of NWB, road parts of BGT, or what a city has of its own,
 * by the usual names of their columns. Parts with one id are one section.
 */
public final class SectionFile {
    /** What numbers segments from crossing to crossing. */
    private static final List<String> SEGMENTS =
            List.of("WVK_ID", "wegvakId", "wegvaknummer", "wegvak", "sectionId", "section", "segmentId", "WS_OIDN");

    private static final List<String> NAMES = List.of(
            "STT_NAAM",
            "straatnaam",
            "openbareRuimteNaam",
            "naamOpenbareRuimte",
            "openbareRuimte",
            "straat",
            "wegnaam",
            "streetName",
            "street",
            "naam",
            "name");

    private static final List<String> IDS = List.of(
            "identificatie_lokaalid",
            "lokaalID",
            "identificatie.lokaalID",
            "gmlId",
            "identificatie",
            "id",
            "objectid",
            "fid");

    private static final List<String> CITIES = List.of("GME_NAAM", "gemeentenaam", "gemeente", "city");

    /** Metres: from façade to façade of a street with houses; what lies within half of it of the line belongs to it. */
    private static final int WIDTH = 30;

    /** Metres: what lies outside every street belongs to one within so much. */
    private static final int TOLERANCE = 25;

    /** Records that are looked through for the columns of a file that names them on the way. */
    private static final int ENOUGH = 100;

    private SectionFile() {}

    /**
     * The change {@code path=value} to a mapping that makes the file its sections.
     *
     * @param argument a file, or {@code FILE=LAYER}
     * @throws RefusedException if it cannot be read, or has no column to tell its streets by
     */
    public static String setting(String argument) throws RefusedException {
        int equals = java.nio.file.Files.exists(Path.of(argument)) ? -1 : argument.lastIndexOf('=');
        Path path = Path.of(equals < 0 ? argument : argument.substring(0, equals));
        Optional<String> table = equals < 0 ? Optional.empty() : Optional.of(argument.substring(equals + 1));
        SourceFile file = new SourceFile(path, Said.of(table, Optional.empty()));
        try {
            Columns columns = columns(file);
            Optional<String> name = first(columns, NAMES);
            Optional<String> id = first(columns, SEGMENTS).or(() -> name).or(() -> first(columns, IDS));
            if (id.isEmpty()) {
                throw new UnreadableException(
                        Message.error("register.noSectionColumn", file.place(), SEGMENTS, columns.names()));
            }
            Map<String, Object> layer = new LinkedHashMap<>();
            layer.put("file", path.toAbsolutePath().normalize().toString());
            table.ifPresent(one -> layer.put("table", one));
            layer.put("id", id.get());
            name.ifPresent(one -> layer.put("name", one));
            first(columns, CITIES).ifPresent(one -> layer.put("city", one));
            layer.put("width", WIDTH);
            Map<String, Object> section = new LinkedHashMap<>();
            section.put("layer", layer);
            section.put("tolerance", TOLERANCE);
            return "section=" + FlowText.of(section, true);
        } catch (UnreadableException e) {
            throw new RefusedException(e);
        }
    }

    private static Columns columns(SourceFile file) throws UnreadableException {
        try (RecordReader reader = file.open()) {
            RegisterRecord record = reader.next();
            for (int read = 1; record != null && read < ENOUGH; read++) {
                record = reader.next();
            }
            return reader.columns();
        } catch (IOException e) {
            throw UnreadableException.unopened(Message.error("file.unreadable", file.place()));
        }
    }

    /** The first of these that a file has, as the file calls it. */
    private static Optional<String> first(Columns columns, List<String> names) {
        return names.stream().filter(columns::knows).findFirst().map(columns::called);
    }
}
