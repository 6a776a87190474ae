package nl.werkmetwerk.cli.command;

import java.io.InputStream;
import nl.werkmetwerk.files.Defaults;
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
    private Defaults defaults = Defaults.NONE;

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

    /** The program that a command belongs to. */
    static Werkmetwerk of(CommandSpec command) {
        return (Werkmetwerk) command.root().userObject();
    }

    /** Takes what holds unless something else is said. */
    void take(Defaults found) {
        defaults = found;
    }

    /** What holds unless something else is said. */
    Defaults defaults() {
        return defaults;
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
