package nl.werkmetwerk.files;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.files.field.LibraryTable;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.Limits;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Tree;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.library.LibraryItem;
import nl.werkmetwerk.library.PriceIndices;
import nl.werkmetwerk.library.Vat;

/** Reads the files that {@code library} names, relative to the file of the case. */
final class LibraryReader {
    private static final nl.werkmetwerk.files.field.Path ROOT = nl.werkmetwerk.files.field.Path.ROOT;

    private final Findings findings;
    private final Limits limits;
    private final Map<String, LibraryItem> items = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Double>> indices = new LinkedHashMap<>();
    private final List<Path> files = new ArrayList<>();
    private boolean complete = true;
    private boolean unopened;

    LibraryReader(Findings findings, Limits limits) {
        this.findings = findings;
        this.limits = limits;
    }

    /**
     * Reads the libraries of a case.
     *
     * @param basis the case, as far as libraries ask
     */
    Library read(Values basis, Path directory) {
        addIndices(basis, Place.file(""), false);
        for (String name : names(basis)) {
            try {
                file(name, directory);
            } catch (UnreadableException e) {
                findings.add(e.told());
                complete = false;
                unopened |= e.unopened();
            }
        }
        return new Library(items, new PriceIndices(indices), complete);
    }

    /** Whether a file could not be opened. */
    boolean unopened() {
        return unopened;
    }

    /** The files that were named, whether they could be read or not. */
    List<Path> files() {
        return List.copyOf(files);
    }

    private static List<String> names(Values basis) {
        return basis.value("library") instanceof String one ? List.of(one) : basis.list("library");
    }

    private void file(String name, Path directory) throws UnreadableException {
        Path path = directory.resolve(InputFile.path(name));
        files.add(path);
        InputFile file = InputFile.read(path.normalize().toString(), path, InputStream.nullInputStream(), limits);
        boolean csv = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        Tree tree = csv && !file.isPacked() ? CsvTable.read(file) : Tree.of(file, limits);
        tree.messages().forEach(findings::add);
        Findings own = new Findings();
        Values library = reader(own).object(LibraryTable.LIBRARY, tree.root(), ROOT);
        own.sorted().forEach(findings::add);
        complete &= !own.fatal() && tree.messages().isEmpty();
        if (library != null) {
            take(library, tree.root());
        }
    }

    private static ObjectReader reader(Findings findings) {
        Sources sources = new Sources();
        return new ObjectReader(findings, new Figures(Library.NONE, Optional.empty(), findings, sources), sources);
    }

    private void take(Values library, Node root) {
        List<Values> rows = library.list("items");
        for (Values row : rows) {
            item(row).ifPresent(item -> {
                if (items.putIfAbsent(item.id(), item) != null) {
                    complete = false;
                    Place place = Located.in(root, row.path() + ".id");
                    findings.add(Message.error("library.twice", place, item.id()));
                }
            });
        }
        addIndices(library, root.place(""), true);
    }

    private void addIndices(Values values, Place place, boolean strict) {
        Map<String, Map<String, Double>> series = values.map("priceIndices");
        series.forEach((discipline, years) -> years.forEach((year, value) -> {
            Double earlier = indices.computeIfAbsent(discipline, key -> new LinkedHashMap<>())
                    .putIfAbsent(Integer.valueOf(year), value);
            if (strict && earlier != null && earlier.doubleValue() != value) {
                findings.add(Message.warning(
                        "library.index", place.at("priceIndices." + discipline + "." + year), earlier, value));
            }
        }));
    }

    /** Absent where the row is not complete, which is said already. */
    private static Optional<LibraryItem> item(Values row) {
        boolean whole = row.has("id") && row.has("discipline") && row.has("unit") && row.has("vat");
        return whole
                ? Optional.of(new LibraryItem(
                        row.text("id", ""),
                        row.text("discipline", ""),
                        row.text("component", ""),
                        row.text("unit", ""),
                        row.number("low"),
                        row.number("typical"),
                        row.number("high"),
                        row.whole("priceYear"),
                        Vat.valueOf(row.text("vat", "").toUpperCase(Locale.ROOT)),
                        row.text("source", ""),
                        row.text("url", ""),
                        row.text("verified", "no").equals("yes")))
                : Optional.empty();
    }
}
