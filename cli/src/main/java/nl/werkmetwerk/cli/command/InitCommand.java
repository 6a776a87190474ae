package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.scenario.Example;
import nl.werkmetwerk.cli.text.Message;
import nl.werkmetwerk.cli.text.Place;
import nl.werkmetwerk.cli.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a commented scenario that runs as it stands. */
@Command(name = "init")
public final class InitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOptions help;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "target")
    private Path file;

    @Override
    public Integer call() {
        String example = Example.in(help.language());
        if (file == null || file.toString().equals("-")) {
            spec.commandLine().getOut().print(example);
        } else {
            write(example);
            spec.commandLine().getErr().println(Texts.of(help.language()).get("init.written", file));
        }
        return Exit.DONE;
    }

    /** Never over an existing file. */
    private void write(String example) {
        OutputOptions.requireFolder(file);
        try {
            Files.writeString(file, example, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new FailedException(Exit.FILE, Message.error("init.exists", Place.file(file.toString())));
        } catch (IOException e) {
            throw new FailedException(Exit.FILE, Message.error("file.unwritable", Place.file(file.toString())));
        }
    }
}
