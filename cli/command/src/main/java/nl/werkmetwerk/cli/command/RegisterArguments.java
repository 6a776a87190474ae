package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.werkmetwerk.files.TemporaryFolder;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.register.BackgroundShapes;
import nl.werkmetwerk.register.ImportResult;
import nl.werkmetwerk.register.Importer;
import nl.werkmetwerk.register.MappingReader;
import nl.werkmetwerk.register.RefusedException;
import nl.werkmetwerk.register.RegisterCount;
import nl.werkmetwerk.register.RegisterMapping;
import nl.werkmetwerk.register.SectionFile;
import nl.werkmetwerk.register.ShippedMapping;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Registers where a case is asked: {@code MAPPING=FILE MAPPING=FILE} are stacked to one case before it is read. */
public final class RegisterArguments {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--sections", paramLabel = "FILE", descriptionKey = "stack.sections", order = 11)
    private @Nullable String sections;

    @Option(names = "--case", paramLabel = "CASE", descriptionKey = "stack.keep", order = 12)
    private @Nullable Path kept;

    @Option(names = "--background", paramLabel = "FILE", descriptionKey = "stack.background", order = 13)
    private List<Path> backgrounds = List.of();

    private final BackgroundShapes background = BackgroundShapes.some();

    /**
     * What is changed in every mapping.
     *
     * @param sections a file of streets; null for none
     */
    static List<String> changes(List<String> settings, @Nullable String sections) throws RefusedException {
        List<String> changes = new ArrayList<>();
        if (sections != null) {
            changes.add(SectionFile.setting(sections));
        }
        changes.addAll(settings);
        return changes;
    }

    /**
     * The cases to read: as they were named, or the one that the registers were stacked to.
     *
     * @throws FailedException if they cannot be stacked
     */
    List<String> stacked(List<String> named, Texts texts, boolean quiet, PrintWriter err) {
        readBackgrounds(texts, err);
        List<String> registers =
                named.stream().filter(RegisterArguments::isRegister).toList();
        if (registers.isEmpty()) {
            requireNone("--sections", sections);
            requireNone("--case", kept);
            return named;
        }
        if (registers.size() < named.size()) {
            throw new FailedException(Exit.USAGE, Message.error("stacking.mixed", Place.file(""), named));
        }
        try {
            return List.of(stack(registers, texts, quiet, err).toString());
        } catch (RefusedException e) {
            throw refused(e, texts, err);
        } catch (IOException e) {
            throw Unwritable.of(kept == null ? System.getProperty("java.io.tmpdir") : kept.toString(), e);
        }
    }

    /** What lies below the streets of a map: of files named so, and of the registers. */
    List<String> background() {
        return background.geometries();
    }

    private void readBackgrounds(Texts texts, PrintWriter err) {
        try {
            for (Path file : backgrounds) {
                background.read(file);
            }
        } catch (RefusedException e) {
            throw refused(e, texts, err);
        }
    }

    private static FailedException refused(RefusedException e, Texts texts, PrintWriter err) {
        MessageLines.print(e.messages(), texts, err);
        return new FailedException(e.unopened() ? Exit.FILE : Exit.INVALID);
    }

    private static void requireNone(String option, @Nullable Object value) {
        if (value != null) {
            throw new FailedException(Exit.USAGE, Message.error("stacking.needs", Place.file(""), option));
        }
    }

    /** A mapping with a file behind it, or a mapping that names its own. */
    private static boolean isRegister(String argument) {
        boolean there = Files.exists(Path.of(argument));
        int equals = there ? -1 : argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        return (equals > 0 && (ShippedMapping.names().contains(name) || Files.exists(Path.of(name))))
                || (there && name.matches("(?i).*\\.map\\.ya?ml"));
    }

    private Path stack(List<String> registers, Texts texts, boolean quiet, PrintWriter err) throws IOException {
        MappingReader reader = new MappingReader(java.io.InputStream.nullInputStream());
        List<String> changes = changes(List.of(), sections);
        List<RegisterMapping> mappings = new ArrayList<>();
        for (String register : registers) {
            RegisterMapping mapping = reader.read(register, changes);
            OutputSafety.requireApart(spec, mapping.files());
            mappings.add(mapping);
        }
        Path out = kept == null ? passing(mappings) : kept;
        try (Progress progress = new Progress(err, texts, "import.progress", quiet)) {
            ImportResult result = new Importer(mappings, out, texts, progress, background).run();
            tell(result, texts, quiet, err);
            if (result.stacked() == 0) {
                throw new FailedException(Exit.NO, Message.error("stacking.nothing", Place.file("")));
            }
        }
        return out;
    }

    /** A case that is gone when the program ends, called as its registers. */
    private static Path passing(List<RegisterMapping> mappings) throws IOException {
        TemporaryFolder.require();
        Path folder = Files.createTempDirectory("werkmetwerk");
        String name = mappings.stream().map(RegisterMapping::register).collect(Collectors.joining("+"));
        Path out = folder.resolve(name + ".yaml");
        folder.toFile().deleteOnExit();
        out.toFile().deleteOnExit();
        Importer.rowsFile(out).toFile().deleteOnExit();
        return out;
    }

    private void tell(ImportResult result, Texts texts, boolean quiet, PrintWriter err) {
        if (quiet) {
            return;
        }
        for (RegisterCount count : result.registers()) {
            err.println(texts.get(
                    "stacking.count",
                    count.register(),
                    count.file(),
                    count.rows(),
                    count.stacked(),
                    count.asideTotal()));
            count.detected()
                    .forEach(phrase -> err.println(
                            "  " + texts.get(phrase.key(), phrase.arguments().toArray())));
        }
        if (background.full()) {
            err.println(texts.get("stacking.full"));
        }
        if (kept != null) {
            err.println(texts.get("import.written", kept, Importer.rowsFile(kept)));
        }
    }
}
