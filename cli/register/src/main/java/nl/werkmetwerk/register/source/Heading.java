package nl.werkmetwerk.register.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the row with the names of the columns among the first rows of a table: titles, notes and comments may stand before it. */
final class Heading {
    /** Rows that are looked through. */
    static final int ROWS = 60;

    private static final double PART = 0.5;

    private Heading() {}

    /**
     * Position of the heading among the rows: the one of the number the user says, else the first with all columns that are
     * wanted, else the first that looks like one where all before it are titles; without any, the first row. Absent where
     * there is none of that number.
     *
     * @param rows without blank ones, at least one
     */
    static Optional<Integer> find(List<TableRow> rows, Said said) {
        if (said.heading().isPresent()) {
            return first(rows, row -> row.number() == said.heading().getAsInt());
        }
        Optional<Integer> wanted = wanted(rows, said);
        return wanted.isPresent() ? wanted : Optional.of(byForm(rows));
    }

    /** The first row with all the columns that are wanted. */
    static Optional<Integer> wanted(List<TableRow> rows, Said said) {
        return said.wanted().isEmpty() ? Optional.empty() : first(rows, row -> hasAll(texts(row), said));
    }

    private static boolean hasAll(List<String> texts, Said said) {
        return (texts.size() >= said.wanted().size() && texts.containsAll(said.wanted()))
                || hasAll(Columns.headed(texts).naming(said.names()), said.wanted());
    }

    private static boolean hasAll(Columns columns, List<String> wanted) {
        return wanted.stream().allMatch(name -> columns.find(name) >= 0);
    }

    /** Whether rows hold a table: a heading of two columns or more, and rows below it that most of its columns fill. */
    static boolean table(List<TableRow> rows) {
        int at = rows.isEmpty() ? 0 : byForm(rows);
        return rows.size() > at + 1 && names(rows.get(at)) && usual(rows.subList(at, rows.size())) >= 2;
    }

    private static Optional<Integer> first(List<TableRow> rows, java.util.function.Predicate<TableRow> is) {
        for (int i = 0; i < rows.size(); i++) {
            if (is.test(rows.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Behind rows that can only be titles: of two cells at most, or less than half of what rows usually fill. */
    private static int byForm(List<TableRow> rows) {
        int usual = usual(rows);
        int at = 0;
        while (at < rows.size() && title(texts(rows.get(at)).size(), usual)) {
            at++;
        }
        return at < rows.size() && names(rows.get(at)) ? at : 0;
    }

    private static boolean title(int filled, int usual) {
        return filled < usual && filled <= Math.max(2, usual * PART);
    }

    /** Cells that most rows fill: the middle of them. */
    private static int usual(List<TableRow> rows) {
        int[] filled = rows.stream().mapToInt(row -> texts(row).size()).sorted().toArray();
        return filled[filled.length / 2];
    }

    /** Whether it looks like names: all different, none a number or a comment. */
    static boolean names(TableRow row) {
        List<String> texts = texts(row);
        Set<String> different = new HashSet<>(texts);
        boolean comment = !texts.isEmpty() && texts.get(0).startsWith("# ");
        return !comment
                && row.numbers().isEmpty()
                && different.size() * 2 > texts.size()
                && texts.stream()
                        .allMatch(text -> NumberText.parse(text, '.').isEmpty()
                                && NumberText.parse(text, ',').isEmpty());
    }

    private static List<String> texts(TableRow row) {
        List<String> texts = new ArrayList<>();
        for (String cell : row.cells()) {
            String text = CellText.clean(cell);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }
}
