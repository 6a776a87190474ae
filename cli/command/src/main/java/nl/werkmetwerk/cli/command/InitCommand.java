package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.werkmetwerk.files.Example;
import nl.werkmetwerk.files.OutputFile;
import nl.werkmetwerk.files.TypedFile;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.Limits;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Tree;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.register.ShippedMapping;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a commented scenario that runs as it stands, or a mapping of a register to adapt. */
@Command(name = "init")
public final class InitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOptions help;

    @Option(names = "--mapping", paramLabel = "NAME", descriptionKey = "init.mapping")
    private @Nullable String mapping;

    @Option(names = "--register", paramLabel = "REGISTER", descriptionKey = "init.register")
    private @Nullable Path register;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "initFormat")
    private @Nullable Format format;

    /** Forms of a case to start from. */
    enum Format {
        YAML,
        XLSX
    }

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "target")
    private Path file;

    @Override
    public Integer call() {
        String example = mapping == null ? example() : shipped(mapping);
        if (isWorkbook()) {
            writeWorkbook(example);
        } else if (file == null || file.toString().equals("-")) {
            spec.commandLine().getOut().print(example);
        } else {
            write(example);
            spec.commandLine().getErr().println(written());
        }
        return Exit.DONE;
    }

    private String example() {
        if (register != null) {
            throw new FailedException(Exit.USAGE, Message.error("init.registerAlone", Place.file("")));
        }
        return Example.in(help.language());
    }

    private String shipped(String mapping) {
        if (!ShippedMapping.names().contains(mapping)) {
            Message unknown = Message.error(
                    "init.mapping",
                    Place.file(""),
                    mapping,
                    TypedFile.meant(mapping, ShippedMapping.names()),
                    ShippedMapping.names());
            throw new FailedException(Exit.USAGE, unknown);
        }
        if (register != null && !Files.exists(register)) {
            throw new FailedException(Exit.FILE, Message.error("file.missing", Place.file(register.toString())));
        }
        return ShippedMapping.text(
                mapping, register == null ? ShippedMapping.usualRegister(mapping) : fromMapping(register));
    }

    /** The register as the mapping has to name it, which stands in a folder of its own. */
    private String fromMapping(Path register) {
        @Nullable Path folder = file == null ? null : file.toAbsolutePath().getParent();
        try {
            return folder == null || register.isAbsolute()
                    ? register.toString()
                    : folder.normalize()
                            .relativize(register.toAbsolutePath().normalize())
                            .toString()
                            .replace('\\', '/');
        } catch (IllegalArgumentException e) { // on another disk
            return register.toAbsolutePath().toString();
        }
    }

    private String written() {
        Texts texts = Texts.of(help.language());
        if (mapping == null) {
            return texts.get("init.written", file);
        }
        return register == null
                ? texts.get("init.mappingUsual", file, ShippedMapping.usualRegister(mapping))
                : texts.get("init.mappingWritten", file);
    }

    private boolean isWorkbook() {
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        return format == null ? name.endsWith(".xlsx") : format == Format.XLSX;
    }

    private void writeWorkbook(String example) {
        if (file == null || !file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new FailedException(Exit.USAGE, Message.error("init.workbook", Place.file("")));
        }
        if (Files.exists(file)) {
            throw new FailedException(Exit.FILE, Message.error("init.exists", Place.file(file.toString())));
        }
        try {
            Tree tree = Tree.of(new InputFile("example.yaml", example, ""), Limits.USUAL);
            ConvertCommand.write((Mapping) tree.root(), file, help.language());
        } catch (UnreadableException e) {
            throw new IllegalStateException("the example can be read", e);
        }
        spec.commandLine().getErr().println(Texts.of(help.language()).get("init.written", file));
    }

    /** Never over an existing file. */
    private void write(String example) {
        OutputOptions.requireFolder(file);
        try {
            OutputFile.create(file, out -> out.write(example.getBytes(StandardCharsets.UTF_8)));
        } catch (FileAlreadyExistsException e) {
            throw new FailedException(Exit.FILE, Message.error("init.exists", Place.file(file.toString())));
        } catch (IOException e) {
            throw Unwritable.of(file.toString(), e);
        }
    }
}
