package nl.werkmetwerk.parties;

import java.util.List;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.resolved.Names;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Who can work together: the parties that own an asset, in the order of the file; where the case has no parties the
 * owners, in the order of the assets (MODEL 8).
 *
 * @param names of the players
 * @param owners their numbers in the resolved case
 */
record Players(List<String> names, int[] owners) {
    /** Most players whose coalitions fit a bit set. */
    private static final int MOST = 62;

    static Players of(ResolvedCase resolved) {
        Names owners = resolved.owners();
        List<String> names = resolved.source().parties().isEmpty()
                ? IntStream.range(0, owners.count()).mapToObj(owners::name).toList()
                : resolved.source().parties().stream()
                        .map(Party::id)
                        .filter(id -> owners.number(id) >= 0)
                        .toList();
        if (names.size() > MOST) {
            throw new IllegalArgumentException(
                    "number of parties with assets (" + names.size() + ") is not allowed: it is at most " + MOST);
        }
        return new Players(names, names.stream().mapToInt(owners::number).toArray());
    }

    int count() {
        return owners.length;
    }

    /** The names of the members of a coalition. */
    List<String> members(long coalition) {
        return IntStream.range(0, count())
                .filter(i -> (coalition >> i & 1) == 1)
                .mapToObj(names::get)
                .toList();
    }
}
