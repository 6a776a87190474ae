package nl.werkmetwerk.model.place;

import java.io.Serializable;
import java.math.BigDecimal;
import nl.werkmetwerk.model.check.Require;

/** What a section is or has, as the user wrote it: a text, a number, or yes or no (MODEL 1). Its text is what the file says. */
public sealed interface Attribute extends Serializable {
    /** A word, such as the soil. Two are the same when they are written the same. */
    record Text(String value) implements Attribute {
        @Override
        public String toString() {
            return value;
        }
    }

    /** A number, such as a width; at most 1e12 in size. */
    @SuppressWarnings("JavaLangClash") // the word for what it is; it is written Attribute.Number
    record Number(double value) implements Attribute {
        /** @throws IllegalArgumentException if it is not finite or too large */
        public Number {
            // −0 is 0: values are compared by what they say
            value = Require.finite(value, "attribute") + 0.0;
        }

        @Override
        public String toString() {
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    /** Yes or no. */
    record Flag(boolean value) implements Attribute {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }
}
