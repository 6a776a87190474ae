package nl.werkmetwerk.register;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import nl.werkmetwerk.files.CaseText;
import nl.werkmetwerk.files.OutputFile;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.files.tree.Entry;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Plain;
import nl.werkmetwerk.files.tree.Scalar;
import nl.werkmetwerk.files.tree.UnreadableException;

/** Stacks registers to one scenario, written whole or not at all, with a table beside it that says where each record went. */
public final class Importer {
    private static final String UNCERTAIN = "uncertainties";

    private final List<RegisterMapping> mappings;
    private final Path out;
    private final Texts texts;
    private final LongConsumer progress;
    private final BackgroundShapes background;

    /**
     * @param mappings one for each register
     * @param out the scenario, YAML or JSON by its name; what stands there by hand is kept
     * @param texts language of notes and reasons
     * @param progress told the number of records of a register now and then
     */
    public Importer(List<RegisterMapping> mappings, Path out, Texts texts, LongConsumer progress) {
        this(mappings, out, texts, progress, BackgroundShapes.none());
    }

    /** The same, with what the stacked records draw gathered. */
    public Importer(
            List<RegisterMapping> mappings, Path out, Texts texts, LongConsumer progress, BackgroundShapes background) {
        this.background = background;
        this.mappings = List.copyOf(mappings);
        this.out = out;
        this.texts = texts;
        this.progress = progress;
    }

    /** Where the table of records is written. */
    public static Path rowsFile(Path out) {
        String name = String.valueOf(out.getFileName()).replaceFirst("\\.[A-Za-z]+$", "");
        return out.resolveSibling(name + ".rows.csv");
    }

    /**
     * Imports.
     *
     * @throws RefusedException if a mapping or a register is wrong; then nothing is written
     * @throws IOException if the scenario cannot be written
     */
    public ImportResult run() throws IOException {
        try {
            EarlierCase earlier = EarlierCase.read(out);
            CaseHead head = CaseHead.of(mappings, earlier, out);
            List<ImportResult> result = new ArrayList<>();
            OutputFile.writeBoth(
                    out,
                    rowsFile(out),
                    (to, rows) -> result.add(write(earlier, head, rows, to)),
                    draft -> new WrittenCheck(out).require(draft, result.get(0)));
            return result.get(0);
        } catch (UnreadableException e) {
            throw new RefusedException(e);
        }
    }

    private ImportResult write(EarlierCase earlier, CaseHead head, OutputStream rows, OutputStream to)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        boolean json = out.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        CaseText text = new CaseText(writer, json, true);
        text.begin(texts.get("import.comment", rowsFile(out).getFileName()));
        for (Entry entry : head.fields().entries()) {
            if (!entry.key().equals(UNCERTAIN)) {
                text.field(entry.key(), Plain.of(entry.value()));
            }
        }
        text.list("assets");
        ItemMerge assets = new ItemMerge(earlier.assets(), text);
        Sections sections = new Sections();
        try (RowsFile table = new RowsFile(rows, texts)) {
            List<RegisterCount> counts = new ArrayList<>();
            BookValues books = BookValues.read(mappings);
            List<RegisterStacker> stackers = stackers(head.baseYear(), books, assets, sections, table);
            for (RegisterStacker stacker : stackers) {
                counts.add(stacker.stack(progress));
            }
            books.share();
            for (RegisterStacker stacker : stackers) {
                stacker.writeGathered();
            }
            int made = made(assets, sections);
            assets.rest(registers());
            text.endList();
            int written = write(earlier, sections, text);
            List<String> doubtful = new ArrayList<>(assets.doubtful());
            int estimated =
                    estimated(stackers, mixed(stackers, assets), uncertain(head, assets.gone()), text, doubtful);
            text.end();
            writer.flush();
            Map<String, Integer> fates = new TreeMap<>();
            assets.fates().forEach((fate, count) -> fates.put(fate.name().toLowerCase(Locale.ROOT), count));
            return new ImportResult(
                    counts,
                    written,
                    households() ? sections.withoutHouseholds() : 0,
                    made,
                    estimated,
                    books.files(),
                    fates,
                    doubtful);
        } catch (UnreadableException e) {
            throw new RefusedException(e);
        }
    }

    private List<RegisterStacker> stackers(
            int baseYear, BookValues books, ItemMerge assets, Sections sections, RowsFile table)
            throws UnreadableException {
        Layers layers = new Layers();
        List<RegisterStacker> stackers = new ArrayList<>();
        for (RegisterMapping mapping : mappings) {
            SectionPlacer placer = new SectionPlacer(mapping, layers, sections);
            stackers.add(new RegisterStacker(mapping, placer, books, assets, table, baseYear, texts, background));
        }
        return stackers;
    }

    /** What was uncertain before, but about assets that are there no more. */
    private static Map<String, Mapping> uncertain(CaseHead head, Set<String> gone) {
        Map<String, Mapping> uncertain = EarlierCase.byId(head.fields(), UNCERTAIN);
        uncertain
                .values()
                .removeIf(item -> item.get("on") instanceof Mapping on
                        && on.get("asset") instanceof Scalar asset
                        && gone.contains(asset.text()));
        return uncertain;
    }

    /** Disciplines of which the assets are not all of one register. */
    private Set<String> mixed(List<RegisterStacker> stackers, ItemMerge assets) {
        Set<String> seen = new HashSet<>();
        Set<String> mixed = new HashSet<>(assets.keptDisciplines());
        mappings.forEach(mapping -> mapping.made().keySet().forEach(layer -> mixed.add(layer.text("discipline", ""))));
        stackers.forEach(stacker ->
                stacker.disciplines().stream().filter(one -> !seen.add(one)).forEach(mixed::add));
        return mixed;
    }

    private int estimated(
            List<RegisterStacker> stackers,
            Set<String> mixed,
            Map<String, Mapping> earlier,
            CaseText text,
            List<String> doubtful)
            throws IOException {
        text.list(UNCERTAIN);
        ItemMerge merge = new ItemMerge(earlier, text);
        int estimated = 0;
        for (RegisterStacker stacker : stackers) {
            estimated += stacker.writeEstimated(mixed, merge);
        }
        merge.rest(registers());
        text.endList();
        doubtful.addAll(merge.doubtful());
        return estimated;
    }

    private int made(ItemMerge assets, Sections sections) throws IOException {
        int made = 0;
        for (RegisterMapping mapping : mappings) {
            made += new MadeLayers(mapping.made(), texts).write(sections.ids(), assets);
        }
        return made;
    }

    private boolean households() {
        return mappings.stream()
                .anyMatch(mapping -> mapping.sectionRule()
                        .object("layer")
                        .map(layer -> layer.has("households"))
                        .orElse(false));
    }

    private Set<String> registers() {
        Set<String> registers = new HashSet<>(Set.of(MadeLayers.REGISTER));
        mappings.forEach(mapping -> registers.add(mapping.register()));
        return registers;
    }

    /** Sections that are there stay as they are; new ones are added. */
    private static int write(EarlierCase earlier, Sections sections, CaseText text) throws IOException {
        text.list("sections");
        int written = 0;
        for (Node section : earlier.sections().values()) {
            text.item(Objects.requireNonNull(Plain.of(section), "a section is more than nothing"));
            written++;
        }
        for (String id : sections.ids()) {
            if (!earlier.sections().containsKey(id)) {
                text.item(sections.plain(id));
                written++;
            }
        }
        text.endList();
        return written;
    }
}
