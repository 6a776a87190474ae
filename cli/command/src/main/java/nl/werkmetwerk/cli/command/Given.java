package nl.werkmetwerk.cli.command;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that were typed and tell what was asked, for the stamp of a result. */
final class Given {
    /** What tells where an answer goes and how it looks or is made, never what it is. */
    private static final Set<String> ASIDE = Set.of(
            "--out",
            "--charts",
            "--write",
            "--format",
            "--csv-dialect",
            "--date",
            "--threads",
            "--lang",
            "--color",
            "--quiet",
            "--verbose",
            "--junit");

    private Given() {}

    /** As they were typed, in the order in which each was first. */
    static List<String> options(ParseResult parsed) {
        return parsed.matchedOptions().stream()
                .distinct()
                .filter(option -> !ASIDE.contains(option.longestName()))
                .flatMap(Given::typed)
                .toList();
    }

    private static Stream<String> typed(OptionSpec option) {
        return option.arity().max() == 0
                ? Stream.of(
                        isNegated(option) ? option.longestName().replaceFirst("^--", "--no-") : option.longestName())
                : option.originalStringValues().stream().map(value -> option.longestName() + " " + value);
    }

    private static boolean isNegated(OptionSpec option) {
        return option.negatable() && Boolean.FALSE.equals(option.getValue());
    }
}
