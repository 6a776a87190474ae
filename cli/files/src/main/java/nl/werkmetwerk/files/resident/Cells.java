package nl.werkmetwerk.files.resident;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** What stands in a cell of a resident. */
final class Cells {
    private static final Pattern NUMBER = Pattern.compile("\\+?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?");

    private Cells() {}

    /** A number of 0 or more, its decimal sign a point or a comma; empty: the cell is none. */
    static OptionalDouble number(String cell) {
        if (!NUMBER.matcher(cell).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(cell.replace(',', '.'));
        return Double.isInfinite(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /** What has commas between. */
    static List<String> several(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
