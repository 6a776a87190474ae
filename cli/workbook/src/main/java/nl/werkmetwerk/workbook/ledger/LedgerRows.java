package nl.werkmetwerk.workbook.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.entry.LedgerEntry;

/** Where entries stand on the ledger sheet: rows from 1, in order of strategy and year. */
public final class LedgerRows {
    /** Entries of one kind for one renewal of an asset. */
    private record Renewal(String strategy, String asset, int year, Kind kind) {}

    /** First and last row, inclusive. */
    private record Span(int first, int last) {}

    private final Map<String, Span> strategies = new HashMap<>();
    private final Map<String, Map<Integer, Span>> years = new HashMap<>();
    private final Map<Renewal, List<Integer>> renewals = new HashMap<>();
    private int count;

    /** Rows that were added. */
    public int count() {
        return count;
    }

    void add(LedgerEntry entry, int row) {
        count++;
        strategies.merge(entry.strategy(), new Span(row, row), LedgerRows::extend);
        years.computeIfAbsent(entry.strategy(), key -> new HashMap<>())
                .merge(entry.year(), new Span(row, row), LedgerRows::extend);
        if (entry.kind() == Kind.RENEWAL || entry.kind() == Kind.SHARING) {
            renewals.computeIfAbsent(
                            new Renewal(entry.strategy(), entry.asset(), entry.year(), entry.kind()),
                            key -> new ArrayList<>(4))
                    .add(row);
        }
    }

    private static Span extend(Span span, Span more) {
        return new Span(span.first, more.last);
    }

    /** The cells of a strategy in a column, such as {@code $K$5:$K$99}; empty when it has no entry. */
    public Optional<String> ofStrategy(LedgerColumn column, String strategy) {
        return Optional.ofNullable(strategies.get(strategy)).map(span -> range(column, span));
    }

    /** The cells of a strategy and year in a column; empty when there is no entry. */
    public Optional<String> ofYear(LedgerColumn column, String strategy, int year) {
        return Optional.ofNullable(years.getOrDefault(strategy, Map.of()).get(year))
                .map(span -> range(column, span));
    }

    /** The rows of what one renewal costs, or saves by sharing. */
    public List<Integer> ofRenewal(String strategy, String asset, int year, Kind kind) {
        return renewals.getOrDefault(new Renewal(strategy, asset, year, kind), List.of());
    }

    private static String range(LedgerColumn column, Span span) {
        return "$" + column.letter() + "$" + span.first + ":$" + column.letter() + "$" + span.last;
    }
}
