package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.werkmetwerk.files.LibraryPaths;
import nl.werkmetwerk.files.OutputFile;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.files.TemporaryFolder;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.workbook.input.CaseWorkbookWriter;
import nl.werkmetwerk.workbook.input.CellTooLongException;
import nl.werkmetwerk.workbook.input.PlainTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a case in another form: YAML, JSON or a workbook. */
@Command(name = "convert")
public final class ConvertCommand implements Callable<Integer> {
    @ParentCommand
    private Werkmetwerk program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseFiles cases;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            descriptionKey = "convertTo")
    private Path out;

    @Mixin
    private CommonOptions options;

    @Override
    public Integer call() {
        cases.require(1);
        CaseFiles.Read read = cases.read(options, program, spec.commandLine().getErr());
        if (read.exit() != Exit.DONE) {
            return read.exit();
        }
        try {
            String file = cases.files().get(0);
            Mapping root = (Mapping) new ScenarioReader(program.in()).root(file, options.settings());
            write(LibraryPaths.moved(root, Path.of(file), out), out, options.language());
        } catch (UnreadableException e) {
            throw new FailedException(Exit.FILE, e.told());
        }
        if (!options.quiet()) {
            spec.commandLine().getErr().println(options.texts().get("out.written", out.toString()));
        }
        return Exit.DONE;
    }

    /** @throws FailedException if the extension is unknown or the file cannot be written */
    static void write(Mapping root, Path out, Language language) {
        String name = out.toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".xlsx")) {
                TemporaryFolder.require();
                OutputFile.write(out, stream -> new CaseWorkbookWriter(language).write(root, stream));
            } else if (name.endsWith(".json")) {
                OutputFile.write(
                        out, stream -> stream.write(PlainTree.json(root).getBytes(StandardCharsets.UTF_8)));
            } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
                OutputFile.write(
                        out, stream -> stream.write(PlainTree.yaml(root).getBytes(StandardCharsets.UTF_8)));
            } else {
                throw new FailedException(
                        Exit.USAGE, Message.error("convert.extension", Place.file(""), out.toString()));
            }
        } catch (CellTooLongException e) {
            throw new FailedException(
                    Exit.INVALID,
                    Message.error("convert.long", Place.file(out.toString()), String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw Unwritable.of(out.toString(), e);
        }
    }
}
