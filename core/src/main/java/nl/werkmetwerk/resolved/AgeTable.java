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

    private AgeTable(IntToDoubleFunction function, double[] values) {
        this.function = function;
        this.values = values;
    }

    /** growth^age; built by multiplying, which is fast and true to a few units in the last place a century. */
    static AgeTable geometric(double growth, int ages) {
        double[] values = new double[ages];
        double value = 1;
        for (int age = 0; age < ages; age++) {
            values[age] = value;
            value *= growth;
        }
        return new AgeTable(age -> Math.pow(growth, age), values);
    }

    double at(int age) {
        return age < values.length ? values[age] : function.applyAsDouble(age);
    }

    /** Adds value · weight up over the ages 0, 1, …: {@code sums[n]} is that of all ages before n. */
    void addUp(double[] weights, double[] sums) {
        int tabled = Math.min(weights.length, values.length);
        double sum = 0;
        for (int age = 0; age < tabled; age++) {
            sum += values[age] * weights[age];
            sums[age + 1] = sum;
        }
        for (int age = tabled; age < weights.length; age++) {
            sum += at(age) * weights[age];
            sums[age + 1] = sum;
        }
    }

    /** Σ value · weight over the years {@code from … to−1}, the first of them lived at {@code age}. */
    double over(int age, double[] weights, int from, int to) {
        if (age + to - from > values.length) {
            return overOld(age, weights, from, to);
        }
        // four sums side by side: one alone would wait for every addition
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int year = from;
        int at = age;
        for (; year + 3 < to; year += 4, at += 4) {
            first += values[at] * weights[year];
            second += values[at + 1] * weights[year + 1];
            third += values[at + 2] * weights[year + 2];
            fourth += values[at + 3] * weights[year + 3];
        }
        for (; year < to; year++, at++) {
            first += values[at] * weights[year];
        }
        return (first + second) + (third + fourth);
    }

    private double overOld(int age, double[] weights, int from, int to) {
        double sum = 0;
        for (int year = from; year < to; year++) {
            sum += at(age + year - from) * weights[year];
        }
        return sum;
    }
}
