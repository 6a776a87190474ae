package nl.werkmetwerk.cli.command;

import java.util.Map;
import nl.werkmetwerk.files.Defaults;
import nl.werkmetwerk.files.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Values of options that were not typed: those of {@code werkmetwerk.yaml}, and the language that was found. */
final class Usual implements IDefaultValueProvider {
    private static final Map<String, String> FIELDS =
            Map.of("--draws", "draws", "--seed", "seed", "--csv-dialect", "csvDialect");

    private final Defaults defaults;
    private final Language language;

    Usual(Defaults defaults, Language language) {
        this.defaults = defaults;
        this.language = language;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        String name = option.longestName();
        if (name.equals("--lang")) {
            return language.toString();
        }
        // a seed is that of draws: another one makes another city (sample)
        boolean draws = option.command().findOption("--draws") != null;
        return (name.equals("--seed") && !draws) || !FIELDS.containsKey(name)
                ? null
                : defaults.word(FIELDS.get(name)).orElse(null);
    }
}
