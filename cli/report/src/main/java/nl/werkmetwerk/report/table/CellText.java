package nl.werkmetwerk.report.table;

import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Figures;

/** A cell as it is read by people. */
final class CellText {
    private CellText() {}

    static String of(Cell cell, Figures figures) {
        if (cell instanceof Cell.Figure figure) {
            return figures.show(figure.value(), figure.format());
        }
        return cell instanceof Cell.Words words ? Words.plain(words.value()) : "";
    }
}
