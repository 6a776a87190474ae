package nl.werkmetwerk.cli.command;

import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Help and its language, for the program and every command. */
public final class HelpOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    @SuppressWarnings("unused") // picocli answers it
    private boolean asked;

    /** Read beforehand by {@link Program}; here so that it is known, checked and explained. */
    @Option(names = "--lang", paramLabel = "nl|en", descriptionKey = "lang")
    private @Nullable Language language;

    /** Texts in the language of the user. */
    Texts texts() {
        return Texts.of(language());
    }

    /** The language of the user: {@link Program} gives one where none is typed. */
    Language language() {
        return language == null ? Language.NL : language;
    }
}
