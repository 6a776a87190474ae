package nl.werkmetwerk.resolved;

import java.util.function.IntToDoubleFunction;

/** A function of effective age, kept for the ages that occur in practice and computed beyond them. */
final class AgeTable {
    private final IntToDoubleFunction function;
    private final double[] values;

    AgeTable(IntToDoubleFunction function, int ages) {
        this.function = function;
        values = new double[ages];
        for (int age = 0; age < ages; age++) {
            values[age] = function.applyAsDouble(age);
        }
    }

    double at(int age) {
        return age < values.length ? values[age] : function.applyAsDouble(age);
    }
}
