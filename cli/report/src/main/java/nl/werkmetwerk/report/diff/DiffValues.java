package nl.werkmetwerk.report.diff;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.werkmetwerk.diff.Change;
import nl.werkmetwerk.files.document.ToldChange;
import nl.werkmetwerk.model.asset.Lasting;
import nl.werkmetwerk.model.money.ResidualRule;

/** Values of a change in the words of the scenario file. */
public final class DiffValues {
    private DiffValues() {}

    /** Changes as results tell them: numbers and truths as they are, all else as a text. */
    public static List<ToldChange> told(List<Change> changes) {
        return changes.stream()
                .map(change -> new ToldChange(
                        change.topic(),
                        change.path(),
                        change.from().map(DiffValues::simple),
                        change.to().map(DiffValues::simple)))
                .toList();
    }

    private static Object simple(Object value) {
        return value instanceof Number || value instanceof Boolean ? value : plain(value);
    }

    /** Stands for rules that are not told apart. */
    private static final String RULES = "…";

    /** Text, or a choice as the file writes it. */
    public static String plain(Object value) {
        if (value == ResidualRule.STRAIGHT_LINE) {
            return "straightLine";
        }
        if (value instanceof Lasting lasting) {
            return lasting == Lasting.BY_KIND ? "consumed" : Boolean.toString(lasting == Lasting.YES);
        }
        if (value instanceof Record || value instanceof Collection) {
            return RULES;
        }
        return value instanceof Enum<?> choice ? choice.name().toLowerCase(Locale.ROOT) : String.valueOf(value);
    }
}
