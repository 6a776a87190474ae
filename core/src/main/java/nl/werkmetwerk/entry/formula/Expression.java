package nl.werkmetwerk.entry.formula;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import nl.werkmetwerk.entry.formula.FormulaReader.Mention;

/**
 * A formula as text that can be computed, filled in and written for a spreadsheet. Written with {@code + − · / ^},
 * brackets, numbers, symbols (a letter, then letters, digits, {@code _} or {@code ′}) and the functions {@code max},
 * {@code min}, {@code floor} and {@code round(x, decimals)}. The power binds strongest, then a sign, then {@code · /}.
 * Immutable.
 */
public final class Expression implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final String text;
    private final transient List<Mention> mentions;
    private final transient Node root;

    private Expression(String text) {
        this.text = text;
        FormulaReader reader = new FormulaReader(text);
        root = reader.read();
        mentions = reader.mentions();
    }

    /**
     * Reads a formula.
     *
     * @throws IllegalArgumentException if the text is not one
     */
    public static Expression of(String text) {
        return new Expression(text);
    }

    /** The formula times a symbol. */
    public Expression times(String symbol) {
        boolean loose = root.binding() == Node.Binding.SUM;
        return new Expression((loose ? "(" + text + ")" : text) + "·" + symbol);
    }

    /** What is read is worked out anew from the text. */
    @Serial
    private Object readResolve() {
        return new Expression(text);
    }

    /** The formula in symbols. */
    public String text() {
        return text;
    }

    /** Its symbols, each once, in the order in which they are mentioned. */
    public List<String> symbols() {
        return mentions.stream().map(Mention::symbol).distinct().toList();
    }

    /** What it comes to, given the value of each symbol. */
    public double value(ToDoubleFunction<String> symbols) {
        return root.value(symbols);
    }

    /** The formula with numbers in the place of symbols, negative ones in brackets. */
    public String filled(ToDoubleFunction<String> symbols, DoubleFunction<String> number) {
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (Mention mention : mentions) {
            double value = symbols.applyAsDouble(mention.symbol());
            String size = number.apply(Math.abs(value));
            filled.append(text, done, mention.from()).append(value < 0 ? "(−" + size + ")" : size);
            done = mention.to();
        }
        return filled.append(text, done, text.length()).toString();
    }

    /**
     * The formula as a spreadsheet has it, without {@code =}.
     *
     * @param cells the cell in which a symbol stands, or a number
     */
    public String inSheet(UnaryOperator<String> cells) {
        return root.inSheet(cells);
    }
}
