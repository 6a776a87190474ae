package nl.werkmetwerk.workbook.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkmetwerk.report.ReportTexts;

/** Assumptions that a reader may change, in the order of their rows on the assumptions sheet. */
public final class LeverList {
    /** What a value may be, and how it looks. */
    public enum Range {
        RATE("unit.aYear", "-0.99", "1", Style.INPUT_RATE, Style.RATE),
        FRACTION("unit.fraction", "0", "1", Style.INPUT_RATE, Style.RATE),
        SURCHARGE("unit.fraction", "0", "1000000000000", Style.INPUT_RATE, Style.RATE),
        FACTOR("unit.factor", "0", "1000000000000", Style.INPUT_FACTOR, Style.RATIO),
        EURO_A_YEAR("unit.euroAYear", "0", "1000000000000", Style.INPUT_CENTS, Style.CENTS),
        NUMBER("unit.number", "0", "1000000000000", Style.INPUT_NUMBER, Style.EURO);

        private final String unit;
        private final String low;
        private final String high;
        private final Style input;
        private final Style delivered;

        Range(String unit, String low, String high, Style input, Style delivered) {
            this.unit = unit;
            this.low = low;
            this.high = high;
            this.input = input;
            this.delivered = delivered;
        }

        String unit() {
            return unit;
        }

        String low() {
            return low;
        }

        String high() {
            return high;
        }

        Style input() {
            return input;
        }

        Style delivered() {
            return delivered;
        }
    }

    /**
     * One assumption.
     *
     * @param label what it is, in words
     * @param value as the engine used it
     * @param name name of its cell; empty for what has none
     */
    record Lever(String label, double value, Range range, String name) {}

    private final List<Lever> all = new ArrayList<>();
    private final Map<String, String> references = new HashMap<>();
    private final DefinedNames names;
    private final ReportTexts texts;

    public LeverList(DefinedNames names, ReportTexts texts) {
        this.names = names;
        this.texts = texts;
    }

    /**
     * Adds an assumption.
     *
     * @param key to find its cell by
     */
    public void add(String key, String label, double value, Range range, String name) {
        String cell = SheetName.ASSUMPTIONS.cells("$B$" + endRow(), texts);
        String given = name.isEmpty() ? "" : names.put(name, cell);
        all.add(new Lever(label, value, range, given));
        references.put(key, given.isEmpty() ? cell : given);
    }

    List<Lever> all() {
        return all;
    }

    /** Whether an assumption is there. */
    public boolean has(String key) {
        return references.containsKey(key);
    }

    /** Where an assumption that is there stands. */
    public String reference(String key) {
        return Objects.requireNonNull(references.get(key));
    }

    /** First row on the assumptions sheet that is no lever. */
    public int endRow() {
        return SheetGrid.FIRST_ROW + all.size();
    }
}
