package nl.werkmetwerk.resolved;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** A function of effective age, kept for the ages that occur in practice and computed beyond them. */
final class AgeTable {
    private final IntToDoubleFunction function;
    private final double[] values;

    /** Ages of which sums are taken as if their values were kept, so that a sum is the same where they are not. */
    private final int ages;

    private AgeTable(IntToDoubleFunction function, double[] values, int ages) {
        this.function = function;
        this.values = values;
        this.ages = ages;
    }

    /** @param kept whether the values of the ages are kept, which makes them fast and no different */
    static AgeTable of(IntToDoubleFunction function, int ages, boolean kept) {
        double[] values = new double[kept ? ages : 0];
        for (int age = 0; age < values.length; age++) {
            values[age] = function.applyAsDouble(age);
        }
        return new AgeTable(function, values, ages);
    }

    /** growth^age; built by multiplying, which is fast and true to a few units in the last place a century. */
    static AgeTable geometric(double growth, int ages, boolean kept) {
        double[] values = new double[kept ? ages : 0];
        double value = 1;
        for (int age = 0; age < values.length; age++) {
            values[age] = value;
            value *= growth;
        }
        return new AgeTable(age -> age < ages ? multiplied(growth, age) : Math.pow(growth, age), values, ages);
    }

    private static double multiplied(double growth, int times) {
        double value = 1;
        for (int i = 0; i < times; i++) {
            value *= growth;
        }
        return value;
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
        if (age + to - from > ages) {
            return overOld(age, weights, from, to);
        }
        if (values.length > 0) {
            return over(values, age, weights, from, to);
        }
        double[] needed = new double[to - from];
        Arrays.setAll(needed, i -> function.applyAsDouble(age + i));
        return over(needed, 0, weights, from, to);
    }

    /** Four sums side by side: one alone would wait for every addition. */
    private static double over(double[] values, int age, double[] weights, int from, int to) {
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
