package nl.werkmetwerk.files;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkmetwerk.library.LibraryItem;
import nl.werkmetwerk.library.PriceIndices;

/**
 * The libraries of a case taken together.
 *
 * @param items by id
 * @param indices price levels of the case and its libraries
 * @param complete whether all of it could be read
 */
record Library(Map<String, LibraryItem> items, PriceIndices indices, boolean complete) {
    static final Library NONE = new Library(Map.of(), PriceIndices.NONE, false);

    Library {
        items = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }
}
