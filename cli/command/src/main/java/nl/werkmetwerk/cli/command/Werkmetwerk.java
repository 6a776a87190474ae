package nl.werkmetwerk.cli.command;

import java.io.InputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program itself; without a command it shows its help. */
@Command(name = "werkmetwerk", versionProvider = Version.class)
public final class Werkmetwerk implements Runnable {
    private final InputStream in;
    private final Interruption interruption;

    @Mixin
    @SuppressWarnings("unused") // picocli answers it
    private HelpOptions help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    @SuppressWarnings("unused") // picocli answers it
    private boolean version;

    @Spec
    private CommandSpec spec;

    Werkmetwerk(InputStream in, Interruption interruption) {
        this.in = in;
        this.interruption = interruption;
    }

    /** Ctrl-C, for work that can round off. */
    Interruption interruption() {
        return interruption;
    }

    /** What {@code -} reads. */
    public InputStream in() {
        return in;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
