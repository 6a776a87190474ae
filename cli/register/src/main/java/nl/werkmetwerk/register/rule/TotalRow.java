package nl.werkmetwerk.register.rule;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import nl.werkmetwerk.register.source.RegisterRecord;

/** Finds rows that add up those above them, which are no records: by the word they begin with, or as a sum that stands alone. */
public final class TotalRow {
    private static final String WORD = "(?i)(?:(?:sub|eind|generaal|algemeen|grand)[- ]?)?(?:totaal|totalen|totals?";
    private static final Pattern ALONE = Pattern.compile(WORD + "|som|sum)\\s*:?");
    private static final Pattern WITH_MORE = Pattern.compile(WORD + ")[ :(].{0,40}");
    private static final int ROWS = 2;
    private static final double EXACT = 1e-9;

    private final String quantity;
    private double sum;
    private int numbers;

    /** @param columns of the quantity: one, or none */
    public TotalRow(List<String> columns) {
        this.quantity = columns.isEmpty() ? "" : columns.get(0);
    }

    /** Looks at the next record of the file. @throws SetAsideException if it is a total */
    public void check(RegisterRecord record) throws SetAsideException {
        String first = record.firstText();
        boolean begins = WITH_MORE.matcher(first).matches() && record.filled() < record.width();
        if (begins || ALONE.matcher(first).matches()) {
            throw new SetAsideException("aside.total", first);
        }
        OptionalDouble number = quantity.isEmpty() ? OptionalDouble.empty() : record.sureNumber(quantity);
        if (number.isPresent()) {
            boolean alone = record.filled() == 1 && record.width() > 1;
            if (alone && numbers >= ROWS && Math.abs(number.getAsDouble() - sum) <= EXACT * Math.abs(sum)) {
                throw new SetAsideException("aside.total", record.get(quantity));
            }
            sum += number.getAsDouble();
            numbers++;
        }
    }
}
