package nl.werkmetwerk.register;

import java.util.List;
import nl.werkmetwerk.files.text.Resource;
import nl.werkmetwerk.files.tree.InputFile;

/** Mappings that come with the program: a start for common registers. */
public final class ShippedMapping {
    private static final List<String> NAMES = List.of(
            "bgt-groen", "bgt-wegdeel", "bomen", "gwsw-hyd", "gwsw-leiding", "gwsw-put", "verlichting", "waterleiding");

    private ShippedMapping() {}

    /** Their names. */
    public static List<String> names() {
        return NAMES;
    }

    /** The text of one. */
    public static String text(String name) {
        return Resource.text(ShippedMapping.class, "mapping/" + name + ".yaml");
    }

    static InputFile file(String name) {
        return new InputFile(name, text(name), "");
    }
}
