package nl.werkmetwerk.model.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The value rules of MODEL 1, thrown one at a time: a record of this package is valid or it does not exist. */
public final class Require {
    /** Greatest size of any number in a case. */
    public static final double LARGEST = 1e12;

    /** Greatest size of a calendar year, and longest life: years and ages stay far from the limits of an int. */
    public static final int MOST_YEARS = 1_000_000;

    private Require() {}

    public static String text(String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must be a text that is not empty");
        }
        return value;
    }

    /** Cost, quantity: 0 … 1e12. */
    public static double amount(double value, String name) {
        return between(value, 0, LARGEST, name);
    }

    /** Finite, size at most 1e12. */
    public static double finite(double value, String name) {
        return between(value, -LARGEST, LARGEST, name);
    }

    /** Overlap or loss of life: 0 … 1. */
    public static double fraction(double value, String name) {
        return between(value, 0, 1, name);
    }

    /** Yearly rate: above −1, at most 1. */
    public static double rate(double value, String name) {
        if (!(value > -1 && value <= 1)) {
            throw new IllegalArgumentException(message(name, value, "a rate lies above -1 and is at most 1"));
        }
        return value;
    }

    /** Above 0, at most 1e12. */
    public static double positive(double value, String name) {
        if (!(value > 0 && value <= LARGEST)) {
            throw new IllegalArgumentException(message(name, value, "it lies above 0 and is at most 1e12"));
        }
        return value;
    }

    public static int atLeast(int value, int least, String name) {
        if (value < least) {
            throw new IllegalArgumentException(message(name, value, "it is at least " + least));
        }
        return value;
    }

    /** Calendar year: at most a million in size. */
    public static int year(int value, String name) {
        return atMost(atLeast(value, -MOST_YEARS, name), MOST_YEARS, name);
    }

    /** Life or interval: 1 … a million years. */
    public static int years(int value, String name) {
        return atMost(atLeast(value, 1, name), MOST_YEARS, name);
    }

    public static int atMost(int value, int most, String name) {
        if (value > most) {
            throw new IllegalArgumentException(message(name, value, "it is at most " + most));
        }
        return value;
    }

    public static double atMost(double value, double most, String name) {
        if (value > most) {
            throw new IllegalArgumentException(message(name, value, "it is at most " + most));
        }
        return value;
    }

    public static <V> Map<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Between two bounds, both included. */
    public static double between(double value, double low, double high, String name) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                    message(name, value, String.format(Locale.ROOT, "it lies between %s and %s", low, high)));
        }
        return value;
    }

    private static String message(String name, Object value, String allowed) {
        return name + " (" + value + ") is not allowed: " + allowed;
    }
}
