package nl.werkmetwerk.files;

import java.util.Optional;

/**
 * Where a part of a case comes from (MODEL 1.22, 14).
 *
 * @param path the part, with ids, names or kinds in brackets: {@code assets[sewer-1].renewal[excavation].unitCost};
 *     empty for the case itself
 * @param source as written, else empty
 * @param note as written, else empty
 * @param assumption whether it is marked as one
 * @param figure the library's figure, where one stands
 */
public record Provenance(String path, String source, String note, boolean assumption, Optional<LibraryFigure> figure) {
    /** Path of a part of the case that has an id. */
    public static String path(String field, String id) {
        return field + "[" + id + "]";
    }
}
