package nl.werkmetwerk.workbook.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.explain.LedgerRow;

/**
 * Who share with each other among the rows of one year: S and m as formulas over their stand-alone amounts (MODEL 5.2). The
 * first of them has the formula, the others point to it, so that a row stays short however many share.
 */
final class ShareGroups {
    private static final int MOST_ARGUMENTS = 200;
    private static final int LONGEST_FORMULA = 8000;

    private record Key(Kind kind, String component, int sharesFrom) {
        static Key of(LedgerRow row) {
            return new Key(row.entry().kind(), row.entry().component(), row.sharesFrom());
        }
    }

    private final Map<Key, List<Integer>> members = new HashMap<>();

    /** @param first row of the first of them on the sheet */
    ShareGroups(List<LedgerRow> ofYear, int first) {
        for (int i = 0; i < ofYear.size(); i++) {
            if (ofYear.get(i).isShared()) {
                members.computeIfAbsent(Key.of(ofYear.get(i)), key -> new ArrayList<>())
                        .add(first + i);
            }
        }
    }

    /** S of a row; none where so many share that no formula is long enough. */
    Optional<String> sum(LedgerRow row, int number) {
        return over("SUM", LedgerColumn.GROUP_SUM, row, number);
    }

    /** m of a row; none where so many share that no formula is long enough. */
    Optional<String> greatest(LedgerRow row, int number) {
        return over("MAX", LedgerColumn.GROUP_GREATEST, row, number);
    }

    private Optional<String> over(String function, LedgerColumn column, LedgerRow row, int number) {
        List<Integer> all = Objects.requireNonNull(members.get(Key.of(row)));
        if (function.length() + all.size() * (2 + Integer.toString(number).length()) > LONGEST_FORMULA) {
            return Optional.empty();
        }
        return Optional.of(number == all.get(0) ? over(function, all) : "" + column.letter() + all.get(0));
    }

    private static String over(String function, List<Integer> all) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_ARGUMENTS) {
            parts.add(all.subList(from, Math.min(all.size(), from + MOST_ARGUMENTS)).stream()
                    .map(row -> "" + LedgerColumn.STAND_ALONE.letter() + row)
                    .collect(Collectors.joining(",", function + "(", ")")));
        }
        return parts.size() == 1 ? parts.get(0) : function + "(" + String.join(",", parts) + ")";
    }
}
