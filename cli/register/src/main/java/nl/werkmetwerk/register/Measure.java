package nl.werkmetwerk.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column of widths or heights measures, by its name and what the register is about; and in which unit, by its middle
 * number. The bounds are where nothing of the kind can be: no tree is 60 m high, no stem 3 m thick.
 */
enum Measure {
    CROWN(60, 6_000, "kroon", "crown", "boomhoogte", "treeheight", "tree_height"),
    STEM(3, 300, "stam", "dbh", "omtrek", "girth", "stem", "trunk"),
    POST(30, 3_000, "mast", "lichtpunt", "paal", "pole", "post"),
    ROAD(60, 6_000, "rijbaan", "wegbreedte", "verharding", "lane", "road"),
    /** From RIONED's smallest sewer to the widest: metres below 5, centimetres below 80, else millimetres. */
    PIPE(5, 80, "diam", "dn", "breedte", "hoogte", "width", "height", "size", "wand", "bre", "hgt");

    private final double metresBelow;
    private final double centimetresBelow;
    private final List<String> words;

    Measure(double metresBelow, double centimetresBelow, String... words) {
        this.metresBelow = metresBelow;
        this.centimetresBelow = centimetresBelow;
        this.words = List.of(words);
    }

    /**
     * What a column measures, if its name says so.
     *
     * @param about what the register is about, as a discipline
     */
    static Optional<Measure> of(String column, Optional<String> about) {
        String lower = column.toLowerCase(Locale.ROOT);
        for (Measure measure : values()) {
            if (measure.words.stream().anyMatch(lower::contains)) {
                return measure.named(lower, about.orElse(""));
            }
        }
        return Optional.empty();
    }

    /** A name with no more than a width or height is of what the register is about; a level of ground is neither. */
    private Optional<Measure> named(String column, String about) {
        if (column.contains("hoogtelig") || column.contains("maaiveld") || column.contains("niveau")) {
            return Optional.empty();
        }
        if (this != PIPE) {
            return (this == POST || this == ROAD) && PIPE.words.stream().noneMatch(column::contains)
                    ? Optional.empty()
                    : Optional.of(this);
        }
        return Optional.of(
                switch (about) {
                    case "tree" -> column.contains("diam") || column.contains("dn") ? STEM : CROWN;
                    case "lighting" -> POST;
                    case "road", "green" -> ROAD;
                    default -> PIPE;
                });
    }

    /** The unit in which the middle of what is measured can be such a number. */
    String unit(double median) {
        return median < metresBelow ? "m" : median < centimetresBelow ? "cm" : "mm";
    }
}
