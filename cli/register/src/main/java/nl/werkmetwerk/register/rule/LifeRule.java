package nl.werkmetwerk.register.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.register.source.RegisterRecord;

/** The life of something by a column, where registers have one; else that of its template holds. */
public final class LifeRule {
    private final Optional<Values> rule;
    private final UnknownValues unknown;

    /** @param rule field {@code life} of a mapping */
    public LifeRule(Optional<Values> rule, Values mapping) {
        this.rule = rule;
        this.unknown = UnknownValues.of(rule.orElse(mapping), mapping);
    }

    /** The column asked, if any. */
    public List<String> columns() {
        return rule.map(values -> List.of(values.text("column", ""))).orElse(List.of());
    }

    /** The life, absent when the template says it. @throws SetAsideException if it cannot be used, and none is filled in */
    public Optional<Filled> of(RegisterRecord record) throws SetAsideException {
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        String column = rule.get().text("column", "");
        String cell = Cells.text(record, column);
        boolean missing = unknown.word(cell);
        OptionalDouble life = missing ? OptionalDouble.empty() : Cells.number(record, column);
        if (life.isPresent() && NumberKind.LIFE.allows(life.getAsDouble())) {
            return Optional.of(new Filled(life.getAsDouble(), false));
        }
        boolean zero = life.isPresent() && life.getAsDouble() == 0;
        if (!(missing || zero) || !rule.get().has("fill")) {
            throw new SetAsideException("aside.life", column, cell);
        }
        return Optional.of(new Filled(rule.get().whole("fill", 1), true));
    }
}
