package nl.werkmetwerk.register.rule;

import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.register.source.RegisterRecord;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** How much there is: the same for all, from a column, else as drawn, else filled in, in this order. */
public final class QuantityRule {
    private final Values rule;
    private final double fixed;
    private final boolean constant;
    private final UnknownValues unknown;

    private QuantityRule(Values rule, Values mapping, double fixed, boolean constant) {
        this.unknown = UnknownValues.of(rule, mapping);
        this.rule = rule;
        this.fixed = fixed;
        this.constant = constant;
    }

    /** That of a mapping; 1 when it has none. */
    public static QuantityRule of(Values mapping) {
        return mapping.value("quantity") instanceof Values rule
                ? new QuantityRule(rule, mapping, 0, false)
                : new QuantityRule(mapping, mapping, mapping.number("quantity", 1), true);
    }

    /** The column asked, if any. */
    public List<String> columns() {
        return constant || !rule.has("column") ? List.of() : List.of(rule.text("column", ""));
    }

    /** Whether the drawing is needed. */
    public boolean drawn() {
        return !constant && rule.has("geometry");
    }

    /**
     * The quantity of a record.
     *
     * @param shape in the plane; null when it has none
     * @throws SetAsideException if there is none above 0
     */
    public Filled of(RegisterRecord record, @Nullable Geometry shape) throws SetAsideException {
        if (constant) {
            return new Filled(fixed, false);
        }
        OptionalDouble written = written(record);
        if (written.isPresent()) {
            return new Filled(written.getAsDouble() * rule.number("factor", 1), false);
        }
        double drawn = shape == null ? 0 : measure(shape);
        if (drawn > 0) {
            return new Filled(drawn, false);
        }
        if (!rule.has("fill")) {
            throw new SetAsideException("aside.noQuantity");
        }
        return new Filled(rule.number("fill", 0), true);
    }

    private OptionalDouble written(RegisterRecord record) throws SetAsideException {
        String column = rule.text("column", "");
        String cell = column.isEmpty() ? "" : Cells.text(record, column);
        if (unknown.word(cell)) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = Cells.number(record, column);
        if (number.isEmpty() || number.getAsDouble() < 0 || number.getAsDouble() > NumberKind.LARGEST) {
            throw new SetAsideException("aside.quantity", column, cell);
        }
        return number.getAsDouble() == 0 ? OptionalDouble.empty() : number;
    }

    private double measure(Geometry shape) {
        return switch (rule.text("geometry", "")) {
            case "length" -> shape.getDimension() == 1 ? shape.getLength() : 0;
            case "area" -> shape.getArea();
            default -> 0;
        };
    }
}
