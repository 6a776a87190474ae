package nl.werkmetwerk.cli.report;

import java.util.Locale;
import nl.werkmetwerk.model.Lasting;
import nl.werkmetwerk.model.ResidualRule;

/** Values of a change in the words of the scenario file. */
public final class DiffValues {
    private DiffValues() {}

    /** Text, or a choice as the file writes it. */
    public static String plain(Object value) {
        if (value == ResidualRule.STRAIGHT_LINE) {
            return "straightLine";
        }
        if (value instanceof Lasting lasting) {
            return lasting == Lasting.BY_KIND ? "consumed" : Boolean.toString(lasting == Lasting.YES);
        }
        return value instanceof Enum<?> choice ? choice.name().toLowerCase(Locale.ROOT) : String.valueOf(value);
    }
}
