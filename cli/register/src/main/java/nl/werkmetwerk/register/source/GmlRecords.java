package nl.werkmetwerk.register.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.werkmetwerk.files.TypedFile;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * GML, feature after feature, as downloads of BGT (CityGML) and web feature services give it (OGC 07-036, 09-025): the
 * elements in members of a collection. Of features of several kinds the first kind is read, or the one that is asked for.
 */
final class GmlRecords implements RecordReader {
    private static final Set<String> MEMBERS =
            Set.of("member", "members", "featuremember", "featuremembers", "cityobjectmember");
    private static final int MOST_KINDS = 100;

    private final SourceFile file;
    private final InputStream content;
    private final XMLStreamReader xml;
    private final Columns columns;
    private final GmlColumns byPath;
    private final ColumnSigns signs;
    private final TableGeometry geometry;
    private final AnnouncedCount announced = new AnnouncedCount();
    private final Deque<String> around = new ArrayDeque<>();
    private final Set<String> others = new TreeSet<>();
    private GmlPlane plane = GmlPlane.NONE;
    private String kind;
    private boolean collection;
    private long row;
    private @Nullable RegisterRecord ahead;

    private GmlRecords(SourceFile file, InputStream content, XMLStreamReader xml) {
        this.file = file;
        this.content = content;
        this.xml = xml;
        this.kind = file.said().table().orElse("");
        this.columns = new Columns().naming(file.said().names());
        this.byPath = new GmlColumns(columns);
        this.signs = new ColumnSigns(file);
        this.geometry = TableGeometry.of(file, columns, List.of());
    }

    /** Reads the first feature: what has none, and is no collection, is no GML. */
    static GmlRecords open(SourceFile file) throws IOException, UnreadableException {
        InputStream content = ShapeRecords.buffered(file.path());
        GmlRecords records = null;
        try {
            GmlRecords opened = new GmlRecords(file, content, XmlText.of(content));
            opened.ahead = opened.read();
            if (opened.ahead == null && !opened.collection) {
                throw new UnreadableException(Message.error("register.gml", file.place()));
            }
            records = opened;
            return opened;
        } catch (XMLStreamException e) {
            throw new UnreadableException(Message.error("register.gml", file.place()));
        } finally {
            if (records == null) {
                content.close();
            }
        }
    }

    /** Reads on to the end of an element. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    @Override
    public @Nullable RegisterRecord next() throws UnreadableException {
        RegisterRecord first = ahead;
        ahead = null;
        try {
            return first != null ? first : read();
        } catch (XMLStreamException e) {
            throw new UnreadableException(Message.error("register.gmlBroken", place(e), row));
        }
    }

    private Place place(XMLStreamException e) {
        return e.getLocation() == null || e.getLocation().getLineNumber() < 1
                ? file.place()
                : Place.of(
                        file.path().toString(),
                        e.getLocation().getLineNumber(),
                        e.getLocation().getColumnNumber());
    }

    private @Nullable RegisterRecord read() throws XMLStreamException, UnreadableException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                around.pop();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (isFeature()) {
                    return record(new GmlFeature(xml, byPath, plane, file.said().geometry()).read());
                }
            }
        }
        requireKind();
        return null;
    }

    /** Whether a feature of the kind that is read begins; features of other kinds are passed over. */
    private boolean isFeature() throws XMLStreamException {
        String name = xml.getLocalName();
        boolean inside = !around.isEmpty() && MEMBERS.contains(around.element());
        if (!inside || isCollection(name)) {
            around.push(name.toLowerCase(Locale.ROOT));
            announce();
            collection |= isCollection(name) || MEMBERS.contains(around.element());
            return false;
        }
        kind = kind.isEmpty() ? name : kind;
        if (kind.equalsIgnoreCase(name)) {
            kind = name;
            return true;
        }
        if (others.size() < MOST_KINDS) {
            others.add(name);
        }
        skip(xml);
        return false;
    }

    private static boolean isCollection(String name) {
        return name.endsWith("Collection") || name.equals("CityModel");
    }

    /** What stands around features: how many there are, and the system of drawings that name none. */
    private void announce() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            if (name.equals("srsName")) {
                plane = GmlPlane.of(value);
            } else {
                announced.takePage(name);
                announced.take(name.equals("numberOfFeatures") ? "numberReturned" : name, value);
            }
        }
    }

    private RegisterRecord record(GmlFeature feature) {
        row++;
        RegisterRecord bare =
                RegisterRecord.texts(columns, feature.cells(), signs, row).named(feature.id());
        if (!feature.flaw().isEmpty()) {
            return bare.broken(feature.flaw());
        } else if (feature.shape() == null) {
            return geometry.located(bare);
        }
        plane = plane.name().isEmpty() ? feature.plane() : plane;
        boolean same = feature.plane().isSame(plane);
        return same ? bare.drawn(feature.shape()) : bare.broken(feature.plane().name());
    }

    private void requireKind() throws UnreadableException {
        Optional<String> asked = file.said().table();
        if (row == 0 && asked.isPresent() && !others.isEmpty()) {
            List<String> kinds = List.copyOf(others);
            throw new UnreadableException(Message.error(
                    "register.noTable", file.place(), asked.get(), TypedFile.meant(asked.get(), kinds), kinds));
        }
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public boolean draws() {
        return true;
    }

    @Override
    public boolean numbersFeatures() {
        return true;
    }

    @Override
    public Optional<String> crs() {
        return plane.crs().or(geometry::crs);
    }

    @Override
    public Phrase missing() {
        return announced.missing(row);
    }

    @Override
    public List<Phrase> detected() {
        List<Phrase> found = new ArrayList<>();
        if (!others.isEmpty()) {
            found.add(Phrase.of("detected.table", kind));
            found.add(Phrase.of("detected.otherKinds", List.copyOf(others)));
        }
        return signs.detected(found);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
