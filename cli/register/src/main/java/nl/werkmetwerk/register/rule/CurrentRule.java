package nl.werkmetwerk.register.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.register.source.RegisterRecord;

/**
 * Which records are of today: registers keep versions that are over, what lies on another level, and what is only a plan.
 * Columns that a file does not have say nothing.
 */
public final class CurrentRule {
    private static final List<String> NOT = List.of(
            "plan",
            "planned",
            "gepland",
            "ontwerp",
            "historie",
            "historisch",
            "niet-bgt",
            "vervallen",
            "verwijderd",
            "gesloopt",
            "gerooid",
            "removed",
            "abandoned");

    private final List<String> ended;
    private final List<String> levels;
    private final List<String> statuses;
    private final Set<String> not;
    private final int last;
    private final UnknownValues unknown;

    private CurrentRule(Values rule, Values mapping, int last) {
        ended = texts(rule, "ended");
        levels = texts(rule, "level");
        statuses = texts(rule, "status");
        not = (rule.has("not") ? texts(rule, "not") : NOT)
                .stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        this.last = last;
        unknown = UnknownValues.of(rule, mapping);
    }

    /**
     * That of field {@code current} of a mapping, if it has one.
     *
     * @param last an end in a later year is still to come
     */
    public static Optional<CurrentRule> of(Values mapping, int last) {
        return mapping.object("current").map(rule -> new CurrentRule(rule, mapping, last));
    }

    private static List<String> texts(Values rule, String field) {
        return rule.value(field) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    /**
     * Lets a record of today pass.
     *
     * @throws SetAsideException if the record is not of today, or a column that says so has no value
     */
    public void check(RegisterRecord record) throws SetAsideException {
        for (String column : ended) {
            String cell = Cells.text(record, column);
            boolean no = Truth.of(cell, record.sureNumber(column)).equals(Optional.of(false));
            if (!no && over(cell)) {
                throw new SetAsideException("aside.ended", column, cell);
            }
        }
        for (String column : levels) {
            OptionalDouble level = Cells.number(record, column);
            if (level.isPresent() && level.getAsDouble() != 0) {
                throw new SetAsideException("aside.level", column, level.getAsDouble());
            }
        }
        for (String column : statuses) {
            String cell = Cells.text(record, column);
            if (not.contains(cell.toLowerCase(Locale.ROOT))
                    || not.contains(Code.of(cell).toLowerCase(Locale.ROOT))) {
                throw new SetAsideException("aside.status", column, cell);
            }
        }
    }

    /** Dates that stand for none, as 9999, end nothing. */
    private boolean over(String cell) {
        Optional<WrittenYear> year = YearText.read(cell);
        boolean toCome = year.isPresent() && year.get().from() > last;
        return !toCome && !unknown.word(cell) && !unknown.year(cell, year);
    }
}
