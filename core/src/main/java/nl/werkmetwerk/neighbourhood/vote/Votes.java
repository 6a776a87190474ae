package nl.werkmetwerk.neighbourhood.vote;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The votes of a file, as they were cast (MODEL-practice 12.5).
 *
 * @param type what a vote says of its ids
 * @param rows in file order
 * @param maxLength of ordinal votes: what the first place counts, if the file says so
 * @param declared how many votes the file says it has, if it does
 */
public record Votes(VoteType type, List<Vote> rows, OptionalInt maxLength, OptionalInt declared)
        implements Serializable {
    /** @throws IllegalArgumentException without a row, or where points and type do not go together */
    public Votes {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no vote");
        }
        if (rows.stream()
                .anyMatch(row -> row.numbers().isEmpty() == type.hasPoints()
                        && !row.ids().isEmpty())) {
            throw new IllegalArgumentException("points with votes that have none, or none where they belong: " + type);
        }
    }

    /** The ids named, each once, in the order in which they come first. */
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        rows.forEach(row -> ids.addAll(row.ids()));
        return ids;
    }

    /** Whether the file has as many rows as it says. */
    public boolean complete() {
        return declared.isEmpty() || declared.getAsInt() == rows.size();
    }

    /** What the first place of an ordinal vote counts: the greatest number of ids in a row where the file does not say. */
    int first() {
        return maxLength.orElseGet(
                () -> rows.stream().mapToInt(row -> row.ids().size()).max().orElse(0));
    }

    /** What one id of a row counts, before a row's points are divided: 0 or more. */
    double number(Vote row, int place) {
        return switch (type) {
            case APPROVAL -> 1;
            case CUMULATIVE, SCORING -> row.numbers().get(place);
            case ORDINAL -> Math.max(0, first() - place);
        };
    }
}
