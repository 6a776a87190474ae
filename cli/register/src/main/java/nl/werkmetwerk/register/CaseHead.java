package nl.werkmetwerk.register;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkmetwerk.files.ReadResult;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.tree.Entry;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.Listing;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Scalar;
import nl.werkmetwerk.files.tree.Source;
import nl.werkmetwerk.files.tree.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a case around its sections and assets: those of the scenario that is there, else of the first mapping that
 * has any.
 *
 * @param fields as they are written, libraries as seen from the scenario
 * @param baseYear no asset is built later
 */
record CaseHead(Mapping fields, int baseYear) {
    /** What prices and lives of templates rest on. */
    private static final Set<String> BASIS =
            Set.of("name", "baseYear", "horizon", "priceYear", "vatRate", "library", "priceIndices");

    private static final String END = "residualValue";
    private static final String GOING_ON = "continuation";

    private static final Source PROBE = Source.of("");

    /** @throws RefusedException if there are none, or a template is not what an asset can be */
    static CaseHead of(List<RegisterMapping> mappings, EarlierCase earlier, Path out) throws RefusedException {
        Path directory = Objects.requireNonNull(out.toAbsolutePath().normalize().getParent(), "a file has a folder");
        Mapping fields = earlier.isThere() ? earlier.fields() : fields(mappings, directory);
        int baseYear = fields.get("baseYear") instanceof Scalar year && year.isNumber() ? (int) year.number() : 0;
        check(mappings, fields, directory);
        return new CaseHead(fields, baseYear);
    }

    private static Mapping fields(List<RegisterMapping> mappings, Path directory) throws RefusedException {
        for (RegisterMapping mapping : mappings) {
            Mapping fields = mapping.caseFields();
            if (fields != null) {
                return goingOn(moved(
                        named(fields, mapping, mappings),
                        mapping.directory().toAbsolutePath().normalize(),
                        directory));
            }
        }
        throw new RefusedException(
                List.of(Message.error("register.noCase", mappings.get(0).place("register"))));
    }

    /** A case that is called as its one register is called as all of several. */
    private static Mapping named(Mapping fields, RegisterMapping mapping, List<RegisterMapping> all) {
        boolean asRegister =
                fields.get("name") instanceof Scalar name && name.text().equals(mapping.register());
        return asRegister
                ? fields.with(
                        "name",
                        new Scalar(
                                fields.source(),
                                fields.line(),
                                fields.column(),
                                all.stream().map(RegisterMapping::register).collect(Collectors.joining(" + ")),
                                true))
                : fields;
    }

    /** Where no mapping says what things are worth at the end, every asset goes on for ever (MODEL 6.23). */
    private static Mapping goingOn(Mapping fields) {
        return fields.get(END) != null ? fields : fields.with(END, new Scalar(PROBE, 0, 0, GOING_ON, false));
    }

    /** Libraries are named as seen from the file that names them: here from the scenario instead of the mapping. */
    private static Mapping moved(Mapping fields, Path from, Path to) throws RefusedException {
        Node library = fields.get("library");
        if (library instanceof Scalar one) {
            return fields.with("library", moved(one, from, to));
        } else if (library instanceof Listing several) {
            List<Node> items = new ArrayList<>();
            for (Node item : several.items()) {
                items.add(item instanceof Scalar one ? moved(one, from, to) : item);
            }
            return fields.with("library", new Listing(several.source(), several.line(), several.column(), items));
        }
        return fields;
    }

    private static Scalar moved(Scalar name, Path from, Path to) throws RefusedException {
        try {
            Path file = from.resolve(InputFile.path(name.text())).normalize();
            String seen = to.relativize(file).toString().replace('\\', '/');
            return new Scalar(name.source(), name.line(), name.column(), seen, true);
        } catch (UnreadableException e) {
            throw new RefusedException(e);
        }
    }

    /** Reads a scenario with one asset of every template, so that what is wrong is told at its place in the mapping. */
    private static void check(List<RegisterMapping> mappings, Mapping fields, Path directory) throws RefusedException {
        List<Entry> entries = new ArrayList<>(fields.entries().stream()
                .filter(entry -> BASIS.contains(entry.key()))
                .toList());
        entries.add(entry("sections", new Listing(PROBE, 0, 0, List.of(probe(Map.of("id", "probe"), List.of())))));
        entries.add(entry("assets", new Listing(PROBE, 0, 0, assets(mappings, fields.get("baseYear")))));
        Mapping probe = new Mapping(fields.source(), fields.line(), fields.column(), entries);
        ReadResult read = new ScenarioReader(InputStream.nullInputStream()).check(probe, directory);
        List<Message> messages = read.wrong().toList();
        if (!messages.isEmpty()) {
            throw RefusedException.of(messages, read);
        }
    }

    private static List<Node> assets(List<RegisterMapping> mappings, @Nullable Node baseYear) {
        List<Node> assets = new ArrayList<>();
        for (RegisterMapping mapping : mappings) {
            boolean life = mapping.values().has("life");
            List<Mapping> parts = new ArrayList<>(mapping.templates().stream()
                    .map(template -> template.asset())
                    .toList());
            parts.addAll(mapping.made().values());
            for (Mapping part : parts) {
                List<Entry> entries = new ArrayList<>(part.entries());
                if (baseYear != null) {
                    entries.add(entry("installed", baseYear));
                }
                if (life && part.get("life") == null) {
                    entries.add(entry("life", new Scalar(PROBE, 0, 0, "1", false)));
                }
                Map<String, String> words = new LinkedHashMap<>();
                words.put("id", "probe-" + assets.size());
                words.put("discipline", "probe");
                words.put("section", "probe");
                mapping.values().text("unit").ifPresent(unit -> words.put("unit", unit));
                assets.add(probe(words, entries));
            }
        }
        return assets;
    }

    private static Mapping probe(Map<String, String> words, List<Entry> more) {
        List<Entry> entries = new ArrayList<>(more);
        words.forEach((name, word) -> entries.add(entry(name, new Scalar(PROBE, 0, 0, word, true))));
        Source source = more.isEmpty() ? PROBE : more.get(0).value().source();
        int line = more.isEmpty() ? 0 : more.get(0).line();
        return new Mapping(source, line, more.isEmpty() ? 0 : more.get(0).column(), entries);
    }

    private static Entry entry(String name, Node value) {
        return new Entry(name, value.line(), value.column(), value);
    }
}
