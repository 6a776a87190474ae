package nl.werkmetwerk.files.tree;

/**
 * What lines and columns count in.
 *
 * @param file as the user named it
 * @param sheet sheet of a workbook, else empty
 */
public record Source(String file, String sheet) {
    /** A text file. */
    public static Source of(String file) {
        return new Source(file, "");
    }
}
