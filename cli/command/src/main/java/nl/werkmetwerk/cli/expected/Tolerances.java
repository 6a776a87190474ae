package nl.werkmetwerk.cli.expected;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The tolerances of an expected file: one for all, others for what lies at or under a path. Remembers which served. */
final class Tolerances {
    private static final Pattern SELECTOR = Pattern.compile("\\[[^\\]]*]");

    private final Tolerance general;
    private final Map<String, Tolerance> byPath;
    private final Set<String> used = new LinkedHashSet<>();

    Tolerances(Tolerance general, Map<String, Tolerance> byPath) {
        this.general = general;
        this.byPath = Map.copyOf(byPath);
    }

    /** The tolerance of the longest path that fits; {@code savings.irr} fits every saving, {@code savings[a/b]} one. */
    Tolerance at(String path) {
        Optional<String> best = byPath.keySet().stream()
                .filter(candidate -> fits(candidate, path))
                .max(Comparator.comparingInt(String::length));
        best.ifPresent(used::add);
        return best.map(byPath::get).orElse(general);
    }

    /** Paths at which no number was expected: misspelled, most likely. */
    List<String> unused() {
        return byPath.keySet().stream()
                .filter(path -> !used.contains(path))
                .sorted()
                .toList();
    }

    /** The name of a command before a path may be left out. */
    private static boolean fits(String candidate, String path) {
        String command = path.split("\\.", 2)[0];
        return fitsFully(candidate, path)
                || (ExpectedFile.COMMANDS.contains(command)
                        && path.length() > command.length()
                        && fitsFully(candidate, path.substring(command.length() + 1)));
    }

    private static boolean fitsFully(String candidate, String path) {
        return isAtOrUnder(candidate, path)
                || isAtOrUnder(candidate, SELECTOR.matcher(path).replaceAll(""));
    }

    private static boolean isAtOrUnder(String candidate, String path) {
        return path.startsWith(candidate)
                && (path.length() == candidate.length() || ".[".indexOf(path.charAt(candidate.length())) >= 0);
    }
}
