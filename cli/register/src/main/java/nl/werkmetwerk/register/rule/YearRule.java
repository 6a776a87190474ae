package nl.werkmetwerk.register.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.register.source.RegisterRecord;

/** The year something was built: from a column, a later renewal counting instead; out of range or missing by a stated rule. */
public final class YearRule {
    /** Half of a decade: what rounding to tens can be off. */
    public static final int SPREAD = 5;

    /** A year that is not known at all is known less well than one rounded. */
    public static final int FILL_SPREAD = 10;

    private static final int EARLIEST = 1800;

    private final Values rule;
    private final int first;
    private final int last;
    private final UnknownValues unknown;
    private final Map<String, Integer> unread = new TreeMap<>();

    /**
     * A rule.
     *
     * @param rule field {@code installed} of a mapping
     * @param mapping the mapping
     * @param last no year is later, unless as planned
     */
    public YearRule(Values rule, Values mapping, int last) {
        this.rule = rule;
        this.first = rule.whole("from", EARLIEST);
        this.last = last;
        this.unknown = UnknownValues.of(rule, mapping);
    }

    /** The columns asked. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        rule.text("column").ifPresent(columns::add);
        rule.text("renewed").ifPresent(columns::add);
        return columns;
    }

    /**
     * The year of a record.
     *
     * @throws SetAsideException if there is none that can be used, and none is filled in
     */
    public BuiltYear of(RegisterRecord record) throws SetAsideException {
        Optional<BuiltYear> renewed = renewed(record);
        Optional<BuiltYear> built;
        try {
            built = year(record, rule.text("column", ""));
        } catch (SetAsideException e) {
            if (renewed.isPresent()) {
                return renewed.get();
            }
            throw e;
        }
        boolean later = renewed.isPresent()
                && (built.isEmpty() || renewed.get().year() >= built.get().year());
        return later ? renewed.get() : built.isPresent() ? built.get() : missing();
    }

    /** A renewal that cannot be read, or is still to come, does not take a good year of building away; it is told. */
    private Optional<BuiltYear> renewed(RegisterRecord record) {
        String column = rule.text("renewed", "");
        if (column.isEmpty()) {
            return Optional.empty();
        }
        Optional<BuiltYear> renewed;
        boolean usable;
        try {
            renewed = year(record, column);
            usable = renewed.isEmpty() || !renewed.get().planned();
        } catch (SetAsideException e) {
            renewed = Optional.empty();
            usable = false;
        }
        if (!usable) {
            unread.merge(column, 1, Integer::sum);
        }
        return usable ? renewed : Optional.empty();
    }

    private BuiltYear missing() throws SetAsideException {
        if (!rule.has("fill")) {
            throw new SetAsideException("aside.noYear", rule.text("column", ""));
        }
        return BuiltYear.filled(rule.whole("fill", 0));
    }

    private Optional<BuiltYear> year(RegisterRecord record, String column) throws SetAsideException {
        String cell = column.isEmpty() ? "" : Cells.text(record, column);
        Optional<WrittenYear> written = YearText.read(cell);
        if (unknown.year(cell, written)) {
            return Optional.empty();
        }
        boolean future = rule.text("future", "").equals("planned");
        if (future
                && written.isPresent()
                && written.get().sure()
                && written.get().from() > last) {
            return Optional.of(BuiltYear.planned(written.get().from()));
        }
        return Optional.of(written.flatMap(year -> within(year, cell))
                .orElseThrow(() -> new SetAsideException("aside.year", column, cell, first, last)));
    }

    /** One year, or the middle of those it can be; a bound alone says no more than the other end of what is believed. */
    private Optional<BuiltYear> within(WrittenYear written, String cell) {
        if (written.sure()) {
            boolean possible = written.from() >= first && written.from() <= last;
            return possible ? Optional.of(new BuiltYear(written.from(), false, 0, "", false)) : Optional.empty();
        }
        int wide = rule.whole("fillSpread", FILL_SPREAD);
        int around = written.about() ? rule.whole("spread", SPREAD) : 0;
        int from = written.from() == WrittenYear.FIRST ? written.to() - 2 * wide : written.from() - around;
        int to = written.to() == WrittenYear.LAST ? written.from() + 2 * wide : written.to() + around;
        int low = Math.max(first, from);
        int high = Math.min(last, to);
        int middle = (low + high) / 2;
        return low > high
                ? Optional.empty()
                : Optional.of(new BuiltYear(middle, false, Math.max(middle - low, high - middle), cell, false));
    }

    /** What was taken for unknown, and what could not be read of renewals. */
    public List<Phrase> told() {
        List<Phrase> told = new ArrayList<>();
        List<String> words = unknown.seen().entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\" (" + entry.getValue() + ")")
                .toList();
        if (!words.isEmpty()) {
            told.add(Phrase.of("detected.unknown", columns(), words));
        }
        unread.forEach((column, times) -> told.add(Phrase.of("detected.renewal", column, times)));
        return told;
    }
}
