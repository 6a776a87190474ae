package nl.werkmetwerk.register.rule;

import java.util.OptionalDouble;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.register.source.NumberReading;
import nl.werkmetwerk.register.source.RegisterRecord;

/** What a rule asks of a record. What stands there but is no value, or two, decides nothing: such a record is set aside. */
public final class Cells {
    private Cells() {}

    /**
     * The text in a column.
     *
     * @throws SetAsideException if it is the error of a spreadsheet, or a formula that was never computed
     */
    public static String text(RegisterRecord record, String column) throws SetAsideException {
        Phrase fault = record.fault(column);
        if (!fault.key().isEmpty()) {
            throw new SetAsideException(fault);
        }
        return record.get(column);
    }

    /**
     * The number in a column, if there is one.
     *
     * @throws SetAsideException if it is no value, or can be two numbers
     */
    public static OptionalDouble number(RegisterRecord record, String column) throws SetAsideException {
        String text = text(record, column);
        NumberReading number = record.number(column);
        if (number.doubtful()) {
            throw new SetAsideException("aside.doubtful", column, text);
        }
        return number.value();
    }
}
