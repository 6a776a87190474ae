package nl.werkmetwerk.report.optimise;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.optimise.outcome.Conflict;
import nl.werkmetwerk.optimise.outcome.Infeasibility;
import nl.werkmetwerk.optimise.outcome.Shortage;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;
import nl.werkmetwerk.report.WarningTexts;

/** Why there is no schedule, and the least change that makes one. */
final class InfeasibilityTables {
    private final Infeasibility why;
    private final ReportTexts texts;

    InfeasibilityTables(Infeasibility why, ReportTexts texts) {
        this.why = why;
        this.texts = texts;
    }

    List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        String answer = texts.text(why.proven() ? "optimise.infeasible" : "optimise.notFound");
        chapters.add(Chapter.of("headline", "", List.of(answer)));
        if (!why.conflicts().isEmpty()) {
            chapters.add(conflicts());
        }
        if (!why.shortages().isEmpty()) {
            chapters.add(shortages());
        }
        return chapters;
    }

    private Chapter conflicts() {
        List<Column> columns = List.of(
                Column.text("asset", texts.text("asset")),
                Column.figures("year", texts.text("year")),
                Column.text("constraint", texts.text("optimise.constraint")));
        List<Row> rows = why.conflicts().stream().map(this::row).toList();
        return Chapter.of("conflicts", texts.text("optimise.conflicts"), new Table(columns, rows));
    }

    private Row row(Conflict conflict) {
        return Row.of(List.of(
                Cell.words(conflict.asset()),
                Cell.figure(conflict.year(), Format.YEAR),
                Cell.words(texts.text("optimise.reason."
                        + WarningTexts.camel(conflict.reason().name())))));
    }

    private Chapter shortages() {
        List<Column> columns = List.of(
                Column.figures("year", texts.text("year")),
                Column.text("budget", texts.text("optimise.budget")),
                Column.figures("amount", texts.text("amount")),
                Column.figures("short", texts.text("optimise.short")),
                Column.figures("needed", texts.text("optimise.needed")),
                Column.text("mandatory", texts.text("optimise.mandatory")));
        List<Row> rows = why.shortages().stream().map(this::row).toList();
        List<String> legend = new ArrayList<>(List.of(texts.text("optimise.leastChange")));
        why.leastRaise()
                .ifPresent(least -> legend.add(texts.text(
                        "optimise.leastRaise",
                        texts.figures().euro(raised()),
                        texts.figures().euro(least))));
        return new Chapter("shortages", texts.text("optimise.shortages"), legend, List.of(new Table(columns, rows)));
    }

    private double raised() {
        return why.shortages().stream().mapToDouble(Shortage::amount).sum();
    }

    private Row row(Shortage shortage) {
        double amount = shortage.budget().amount();
        return Row.of(List.of(
                Cell.figure(shortage.year(), Format.YEAR),
                Cell.words(whose(shortage.budget(), texts)),
                Cell.figure(amount, Format.EURO),
                Cell.figure(shortage.amount(), Format.EURO),
                Cell.figure(amount + shortage.amount(), Format.EURO),
                Cell.words(String.join(", ", shortage.mandatory()))));
    }

    /** What a budget is for: a party, a discipline, both, or all works. */
    static String whose(Budget budget, ReportTexts texts) {
        List<String> names = new ArrayList<>();
        budget.party().ifPresent(names::add);
        budget.discipline().map(texts::discipline).ifPresent(names::add);
        return names.isEmpty() ? texts.text("optimise.allWorks") : String.join(", ", names);
    }
}
