package nl.werkmetwerk.neighbourhood.vote;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Votes and items, written short. */
final class Cast {
    private Cast() {}

    /** Approval votes: a row each, ids with commas between, nothing for a row without a vote. */
    static Votes approvals(String... rows) {
        return new Votes(
                VoteType.APPROVAL,
                Arrays.stream(rows)
                        .map(row -> new Vote(Optional.empty(), ids(row), List.of()))
                        .toList(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    /** So many rows, all alike. */
    static String[] times(int times, String row) {
        return IntStream.range(0, times).mapToObj(number -> row).toArray(String[]::new);
    }

    static List<String> ids(String row) {
        return row.isEmpty() ? List.of() : List.of(row.split(","));
    }

    /** Items on which votes are cast, one a measure, on street a. */
    static List<VotedItem> items(String names, double... kappa) {
        List<String> measures = ids(names);
        return IntStream.range(0, kappa.length)
                .mapToObj(item ->
                        new VotedItem(measures.get(item) + "@a", measures.get(item), OptionalDouble.of(kappa[item])))
                .toList();
    }
}
