package nl.werkmetwerk.neighbourhood.selection;

import java.util.List;

/**
 * What was selected.
 *
 * @param members numbers, ascending
 * @param first of it
 * @param second of it
 * @param bound certified: no selection has more of the first, but for the tolerance
 * @param proven whether nothing better was left unlooked at
 */
public record Selection(List<Integer> members, double first, double second, double bound, boolean proven) {
    public Selection {
        members = List.copyOf(members);
    }
}
