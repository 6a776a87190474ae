package nl.werkmetwerk.register.place;

import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A section or district of a layer.
 *
 * @param id as the layer has it
 * @param name as the layer has it; the id where it has none
 * @param city empty where unknown
 * @param households absent where unknown
 * @param shape what belongs to it, in the plane; null where nothing says it
 * @param drawn as the layer draws it, in the plane: a line where the shape is what lies along it
 */
public record Zone(
        String id,
        String name,
        String city,
        OptionalDouble households,
        @Nullable Geometry shape,
        @Nullable Geometry drawn) {
    /**
     * Of which nothing else is known.
     *
     * @param shape may be null
     */
    public static Zone bare(String id, @Nullable Geometry shape) {
        return new Zone(id, id, "", OptionalDouble.empty(), shape, shape);
    }

    /** What belongs to it, of a zone that is known to have a place. */
    Geometry place() {
        return Objects.requireNonNull(shape, id);
    }
}
