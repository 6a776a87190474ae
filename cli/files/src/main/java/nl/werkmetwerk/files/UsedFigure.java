package nl.werkmetwerk.files;

import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.library.LibraryItem;

/**
 * A number that stands for a figure of a library, and how far that may be off (MODEL 10, 14).
 *
 * @param path of the number, by position
 * @param item id of the figure
 * @param low P5 as a part of it, in (0, 1]
 * @param high P95 as a part of it, 1 or more
 */
record UsedFigure(String path, String item, double low, double high) {
    /** Empty where the library does not say how far: low, typical and high above 0, in this order. */
    static Optional<UsedFigure> of(String path, LibraryItem item) {
        double low = item.low().orElse(0);
        double high = item.high().orElse(0);
        OptionalDouble typical = item.typical();
        double middle = typical.isPresent() ? typical.getAsDouble() : Math.sqrt(low * high);
        boolean said = low > 0 && low <= middle && middle <= high;
        return said ? Optional.of(new UsedFigure(path, item.id(), low / middle, high / middle)) : Optional.empty();
    }
}
