package nl.werkmetwerk.cli.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.files.Defaults;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What a command line stands in: the environment, and the defaults of the folder of its cases. An option goes before the
 * environment, that before {@code werkmetwerk.yaml}, and that before what the program does by itself.
 */
final class Surroundings {
    private static final String LANGUAGE = "WERKMETWERK_LANG";

    private final Map<String, String> environment;
    private final String[] arguments;

    /** @param environment variables of the process */
    Surroundings(Map<String, String> environment, String... arguments) {
        this.environment = environment;
        this.arguments = arguments.clone();
    }

    /** The language, as far as it is known before any file is read: wrong options are told in it too. */
    Language language(Defaults defaults) {
        return typed("--lang")
                .or(() -> said(environment.getOrDefault(LANGUAGE, "")))
                .or(() -> defaults.word("lang").flatMap(Surroundings::said))
                .orElseGet(() -> Language.ofMachine(environment, Locale.getDefault()));
    }

    /** @throws FailedException if the environment names a language that there is not */
    void requireLanguage() {
        String named = environment.getOrDefault(LANGUAGE, "");
        if (!named.isEmpty() && said(named).isEmpty()) {
            throw new FailedException(
                    Exit.USAGE,
                    Message.error(
                            "cli.value",
                            Place.file(""),
                            named,
                            LANGUAGE,
                            Phrase.of("cli.allowed", List.of(Language.values()))));
        }
    }

    private Optional<Language> typed(String option) {
        Optional<Language> found = Optional.empty();
        for (int i = 0; i < arguments.length; i++) {
            String value = arguments[i].startsWith(option + "=")
                    ? arguments[i].substring(option.length() + 1)
                    : arguments[i].equals(option) && i + 1 < arguments.length ? arguments[i + 1] : "";
            found = said(value).isPresent() ? said(value) : found;
        }
        return found;
    }

    private static Optional<Language> said(String word) {
        for (Language one : Language.values()) {
            if (one.toString().equalsIgnoreCase(word)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /**
     * The file of defaults that holds for all files of the command line; for the folder one is in where it names none.
     *
     * @param program whose options tell files from values
     * @throws FailedException if two files stand below different defaults
     */
    Optional<Path> defaults(CommandLine program) {
        List<Path> files = files(program);
        Set<Path> found = new LinkedHashSet<>();
        for (Path folder : files.isEmpty() ? List.of(Path.of("").toAbsolutePath()) : folders(files)) {
            Defaults.find(folder, Path.of(System.getProperty("user.home", ""))).ifPresent(found::add);
        }
        if (found.size() > 1) {
            throw new FailedException(
                    Exit.USAGE, Message.error("defaults.several", Place.file(""), List.copyOf(found)));
        }
        return found.stream().filter(file -> !files.contains(file)).findFirst();
    }

    private static List<Path> folders(List<Path> files) {
        return files.stream().map(Path::getParent).distinct().toList();
    }

    /** What stands there and is no option or its value; the file of {@code MAPPING=FILE}. */
    private List<Path> files(CommandLine program) {
        CommandLine command =
                arguments.length == 0 ? null : program.getSubcommands().get(arguments[0]);
        List<Path> files = new ArrayList<>();
        boolean value = false;
        for (int i = 1; command != null && i < arguments.length; i++) {
            String word = arguments[i];
            if (!value && !word.startsWith("-")) {
                file(word).or(() -> file(word.substring(word.indexOf('=') + 1))).ifPresent(files::add);
            }
            OptionSpec option = command.getCommandSpec().findOption(word);
            value = !value && option != null && option.arity().max() > 0;
        }
        return files;
    }

    private static Optional<Path> file(String word) {
        try {
            Path path = Path.of(word).toAbsolutePath().normalize();
            return word.isEmpty() || !Files.isRegularFile(path) ? Optional.empty() : Optional.of(path);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
