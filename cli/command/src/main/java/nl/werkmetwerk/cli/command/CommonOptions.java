package nl.werkmetwerk.cli.command;

import java.util.List;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Texts;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that every command on cases has. */
public final class CommonOptions {
    @Mixin
    private HelpOptions help = new HelpOptions();

    @ArgGroup(validate = false, exclusive = false, headingKey = "group.input", order = 10)
    private Input input = new Input();

    @ArgGroup(validate = false, exclusive = false, headingKey = "group.output", order = 90)
    private Output output = new Output();

    /** Options on what goes in. */
    private static final class Input {
        @Option(names = "--set", paramLabel = "PATH=VALUE", descriptionKey = "set")
        private List<String> settings = List.of();
    }

    /** Options on what comes out, and how it is made. */
    private static final class Output {
        @Option(
                names = {"-q", "--quiet"},
                descriptionKey = "quiet")
        private boolean quiet;

        @Option(
                names = {"-v", "--verbose"},
                descriptionKey = "verbose")
        private boolean verbose;

        @Option(names = "--color", paramLabel = "WHEN", descriptionKey = "color", defaultValue = "auto")
        private Color color = Color.AUTO;

        @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads", converter = Count.class)
        private int threads;
    }

    /** Changes {@code path=value} to every case. */
    public List<String> settings() {
        return input.settings;
    }

    /** Whether only results and errors are wanted. */
    public boolean quiet() {
        return output.quiet;
    }

    /** Whether details are wanted. */
    public boolean verbose() {
        return output.verbose;
    }

    /** Whether to colour what goes to a terminal or not. */
    public boolean colored() {
        return output.color.on();
    }

    /** Number of threads to compute with: as asked, else all there are. */
    public int threads() {
        return output.threads > 0 ? output.threads : Runtime.getRuntime().availableProcessors();
    }

    public Language language() {
        return help.language();
    }

    /** Texts in the language of the user. */
    public Texts texts() {
        return Texts.of(language());
    }
}
