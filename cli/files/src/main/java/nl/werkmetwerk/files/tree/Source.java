package nl.werkmetwerk.files.tree;

/**
 * What lines and columns count in.
 *
 * @param file as the user named it
 * @param sheet sheet of a workbook, else empty
 * @param exact whether numbers were written by a program, so that a dot can only be a decimal point
 */
public record Source(String file, String sheet, boolean exact) {
    /** A text that a person may have written. */
    public Source(String file, String sheet) {
        this(file, sheet, false);
    }

    /** A text file. */
    public static Source of(String file) {
        return new Source(file, "");
    }

    /** The same, written by a program. */
    public Source exactly() {
        return exact ? this : new Source(file, sheet, true);
    }
}
