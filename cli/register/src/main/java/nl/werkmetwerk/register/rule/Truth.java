package nl.werkmetwerk.register.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** True and false as registers and their formats write them: TRUE, waar, t, ja, 1. */
final class Truth {
    private static final Set<String> TRUE = Set.of("true", "waar", "t", "ja", "j", "yes", "y");
    private static final Set<String> FALSE = Set.of("false", "onwaar", "f", "nee", "n", "no");

    /** Words that mean nothing else, whoever wrote them. */
    private static final Set<String> CERTAIN = Set.of("true", "waar", "false", "onwaar");

    private Truth() {}

    /**
     * What a cell says that is known to be true or false.
     *
     * @param number what it is as a number
     */
    static Optional<Boolean> of(String cell, OptionalDouble number) {
        String word = cell.toLowerCase(Locale.ROOT);
        boolean yes = TRUE.contains(word) || (number.isPresent() && Math.abs(number.getAsDouble()) == 1);
        boolean no = FALSE.contains(word) || (number.isPresent() && number.getAsDouble() == 0);
        return yes ? Optional.of(true) : no ? Optional.of(false) : Optional.empty();
    }

    /** What a text says that cannot be anything but true or false. */
    static Optional<Boolean> certain(String cell) {
        return CERTAIN.contains(cell.toLowerCase(Locale.ROOT)) ? of(cell, OptionalDouble.empty()) : Optional.empty();
    }
}
