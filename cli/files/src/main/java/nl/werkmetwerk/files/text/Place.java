package nl.werkmetwerk.files.text;

import java.util.Comparator;

/**
 * Where something stands in what the user gave.
 *
 * @param file as the user named it; {@code --set …} for a change on the command line; empty when there is none
 * @param sheet sheet of a workbook, else empty
 * @param line from 1; 0 when unknown; the row in a sheet
 * @param column from 1; 0 when unknown; the column in a sheet
 * @param path in the terms of the scenario, e.g. {@code assets[7].life}; may be empty
 */
public record Place(String file, String sheet, int line, int column, String path) {
    /** Order of the file. */
    public static final Comparator<Place> ORDER = Comparator.comparing((Place place) -> place.file())
            .thenComparing(Place::sheet)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column);

    private static final int LETTERS = 26;

    /** A whole file. */
    public static Place file(String file) {
        return new Place(file, "", 0, 0, "");
    }

    /** A line and column of a text file. */
    public static Place of(String file, int line, int column) {
        return new Place(file, "", line, column, "");
    }

    /** The same spot, named by a path. */
    public Place at(String newPath) {
        return new Place(file, sheet, line, column, newPath);
    }

    /** Whether it stands on the command line, not in a file. */
    public boolean onCommandLine() {
        return file.startsWith("--set ");
    }

    /** {@code file:line:column  path}, without what is not known. */
    @Override
    public String toString() {
        String spot = file + position();
        return path.isEmpty() ? spot : spot.isEmpty() ? path : spot + "  " + path;
    }

    private String position() {
        if (line == 0) {
            return "";
        }
        return sheet.isEmpty() ? ":" + line + ":" + column : " " + sheet + "!" + letters(column) + line;
    }

    private static String letters(int column) {
        String rest = column > LETTERS ? letters((column - 1) / LETTERS) : "";
        return rest + (char) ('A' + (column - 1) % LETTERS);
    }
}
