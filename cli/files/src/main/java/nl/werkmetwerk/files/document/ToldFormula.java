package nl.werkmetwerk.files.document;

import java.util.List;

/**
 * A formula with the value of each of its symbols.
 *
 * @param symbols the formula in symbols
 * @param filled the same with numbers filled in
 * @param quantities one for each symbol
 */
public record ToldFormula(String symbols, String filled, List<ToldQuantity> quantities) {
    public ToldFormula {
        quantities = List.copyOf(quantities);
    }
}
