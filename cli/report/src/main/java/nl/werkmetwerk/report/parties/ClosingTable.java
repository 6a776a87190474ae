package nl.werkmetwerk.report.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.parties.Closing;
import nl.werkmetwerk.parties.ClosingBalance;
import nl.werkmetwerk.parties.PartyAnalysis;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.PartyNames;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/** Whether coverage and contributions pay for the works: by party and together, and the number that would close it. */
final class ClosingTable {
    private final Closing closing;
    private final PartyNames names;
    private final ReportTexts texts;

    ClosingTable(PartyAnalysis analysis, PartyNames names, ReportTexts texts) {
        this.closing = analysis.closing();
        this.names = names;
        this.texts = texts;
    }

    Chapter chapter() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("party", texts.text("party"))));
        for (String column :
                List.of("coverage", "received", "paid", "cash", "vat", "gap", "closes", "shortFrom", "missing")) {
            columns.add(Column.figures(column, texts.text("closing.column." + column)));
        }
        List<Row> rows = new ArrayList<>();
        closing.byParty().forEach((party, balance) -> rows.add(Row.of(cells(names.name(party), balance))));
        rows.add(Row.total(cells(texts.text("total"), closing.total())));
        return new Chapter("closing", texts.text("closing"), lines(), List.of(new Table(columns, rows)));
    }

    private List<Cell> cells(String name, ClosingBalance balance) {
        Cell shortFrom = balance.shortFrom().isPresent()
                ? Cell.figure(balance.shortFrom().getAsInt(), Format.YEAR)
                : Cell.words("–");
        Cell missing = balance.breakEvenContribution().isPresent()
                ? Cell.figure(balance.breakEvenContribution(), Format.PERCENT)
                : Cell.words(texts.text("closing.never"));
        return List.of(
                Cell.words(name),
                euro(balance.coverage()),
                euro(balance.received()),
                euro(balance.paid()),
                euro(balance.cash()),
                euro(balance.vat()),
                euro(balance.gap()),
                Cell.words(texts.text(balance.closes() ? "yes" : "no")),
                shortFrom,
                missing);
    }

    private static Cell euro(double amount) {
        return Cell.figure(amount, Format.EURO);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(texts.text("closing.legend")));
        add(lines, "closing.price", closing.breakEvenPrice());
        if (!closing.total().closes()) {
            add(lines, "closing.sharing", closing.breakEvenSharing());
        }
        return lines;
    }

    private void add(List<String> lines, String key, OptionalDouble factor) {
        if (factor.isPresent()) {
            lines.add(texts.text(key, texts.figures().show(factor.getAsDouble(), Format.RATIO)));
        }
    }
}
