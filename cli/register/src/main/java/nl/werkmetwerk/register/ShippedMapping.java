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

    /**
     * The text of one for a register: the same, with the file that it reads.
     *
     * @param register the file, as the mapping shall name it: relative to the mapping, or absolute
     */
    public static String text(String name, String register) {
        String first = "register: " + name + "\n";
        String text = text(name);
        int end = text.indexOf("\n" + first) + 1 + first.length();
        return text.substring(0, end) + "file: '" + register.replace("'", "''") + "'\n" + text.substring(end);
    }

    /** What a register that one is for is usually called: a name to begin with. */
    public static String usualRegister(String name) {
        return name.equals("gwsw-hyd") ? name : name + (name.equals("bomen") ? ".csv" : ".geojson");
    }

    static InputFile file(String name) {
        return new InputFile(name, text(name), "");
    }
}
