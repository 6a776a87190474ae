package nl.werkmetwerk.register.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.register.source.RegisterRecord;

/**
 * A condition that moves the year of renewal: at inspection so much of the life is left. An assumption, whatever the scale.
 * NEN 2767: score C leaves L·2^(1−C) of a life L, the theoretical curve C = 1 − log2(1 − age/L); score 1 moves nothing, for
 * it stands for the first third of a life. Another scale, as the classes of sewer inspections (EN 13508-2), is a table.
 */
public final class ConditionRule {
    private static final int WORST = 6;

    private final String column;
    private final Optional<String> inspected;
    private final Map<Double, Double> remaining;
    private final int baseYear;
    private final int spread;
    private final UnknownValues unknown;
    private final Map<String, Integer> unread = new TreeMap<>();
    private long moved;

    private ConditionRule(Values rule, Values mapping, int baseYear) {
        this.column = rule.text("column", "");
        this.inspected = rule.text("inspected");
        this.baseYear = baseYear;
        this.spread = rule.whole("spread", YearRule.SPREAD);
        this.unknown = UnknownValues.of(rule, mapping);
        this.remaining = rule.has("remaining") ? table(rule.map("remaining")) : nen2767();
    }

    /**
     * That of field {@code condition} of a mapping, if it has one.
     *
     * @param baseYear the year of inspection where no column says it
     */
    public static Optional<ConditionRule> of(Values mapping, int baseYear) {
        return mapping.object("condition").map(rule -> new ConditionRule(rule, mapping, baseYear));
    }

    private static Map<Double, Double> nen2767() {
        Map<Double, Double> left = new HashMap<>();
        for (int score = 2; score <= WORST; score++) {
            left.put((double) score, Math.pow(2, 1.0 - score));
        }
        return left;
    }

    private static Map<Double, Double> table(Map<String, Double> said) {
        Map<Double, Double> left = new HashMap<>();
        said.forEach((score, share) -> left.put(Double.parseDouble(score), share));
        return left;
    }

    /** The columns asked. */
    public List<String> columns() {
        return inspected.map(year -> List.of(column, year)).orElse(List.of(column));
    }

    /**
     * The year of building that makes the life end when the condition says; what was known where the condition says nothing.
     *
     * @param built what is known of it
     * @param life years
     * @throws SetAsideException if a column that is asked has no value, or two
     */
    public BuiltYear of(RegisterRecord record, BuiltYear built, int life) throws SetAsideException {
        String cell = Cells.text(record, column);
        if (built.planned() || unknown.word(cell)) {
            return built;
        }
        OptionalDouble score = Cells.number(record, column);
        Double left = score.isPresent() ? remaining.get(score.getAsDouble()) : null;
        if (left == null) {
            boolean good = score.isPresent() && score.getAsDouble() == 1;
            unread.merge(cell, good ? 0 : 1, Integer::sum);
            return built;
        }
        int year = year(record);
        moved++;
        int end = year + (int) Math.round(life * left);
        return new BuiltYear(end - life, false, spread, column + " " + cell + ", " + year, false);
    }

    private int year(RegisterRecord record) throws SetAsideException {
        Optional<WrittenYear> year =
                inspected.isEmpty() ? Optional.empty() : YearText.read(Cells.text(record, inspected.get()));
        return year.filter(WrittenYear::sure)
                .map(WrittenYear::from)
                .filter(from -> from <= baseYear)
                .orElse(baseYear);
    }

    /** How many years it moved, and which conditions said nothing. */
    public List<Phrase> told() {
        List<String> words = unread.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> "\"" + entry.getKey() + "\" (" + entry.getValue() + ")")
                .toList();
        Phrase all = Phrase.of("detected.condition", column, moved);
        return words.isEmpty() ? List.of(all) : List.of(all, Phrase.of("detected.noCondition", column, words));
    }
}
