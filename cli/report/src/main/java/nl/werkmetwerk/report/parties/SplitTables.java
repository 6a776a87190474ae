package nl.werkmetwerk.report.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.werkmetwerk.parties.CoalitionResult;
import nl.werkmetwerk.parties.PartyAnalysis;
import nl.werkmetwerk.parties.Share;
import nl.werkmetwerk.parties.Split;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.PartyNames;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/** The ways to divide the saving, the side payments they ask, and what coalitions save. All real. */
final class SplitTables {
    /** So many parties have few enough coalitions to show them all. */
    private static final int FEW = 3;

    private final PartyAnalysis analysis;
    private final PartyNames names;
    private final ReportTexts texts;
    private final boolean verbose;

    SplitTables(PartyAnalysis analysis, PartyNames names, ReportOptions options) {
        this.analysis = analysis;
        this.names = names;
        this.texts = options.texts();
        this.verbose = options.verbose();
    }

    List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        if (players() > 1) {
            chapters.add(splits());
            chapters.add(payments("sidePayments", Share::perYear));
            if (verbose) {
                chapters.add(payments("sidePaymentsPresentValue", Share::receives));
            }
        }
        chapters.add(coalitions());
        return chapters;
    }

    /** The ways to divide the saving, where there are several parties. */
    Optional<Chapter> brief() {
        return players() > 1
                ? Optional.of(Chapter.of(
                        "splits", texts.text("splits"), splits().tables().get(0)))
                : Optional.empty();
    }

    private int players() {
        return analysis.splits().get(0).shares().size();
    }

    private Chapter splits() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("party", texts.text("party"))));
        columns.add(Column.figures("own", texts.text("split.own")));
        columns.addAll(methods());
        List<Row> rows = new ArrayList<>();
        for (int party = 0; party < players(); party++) {
            Share own = analysis.splits().get(0).shares().get(party);
            List<Cell> cells = new ArrayList<>(List.of(Cell.words(names.name(own.party()))));
            cells.add(Cell.figure(own.amount() - own.receives(), Format.EURO));
            cells.addAll(shares(party, Share::amount));
            rows.add(Row.of(cells));
        }
        rows.add(total());
        rows.add(holds());
        return new Chapter("splits", texts.text("splits"), leaving(), List.of(new Table(columns, rows)));
    }

    private List<Column> methods() {
        return analysis.splits().stream()
                .map(split -> Column.figures(
                        split.method().id(),
                        texts.text("split." + split.method().id())))
                .toList();
    }

    private List<Cell> shares(int party, ToDoubleFunction<Share> amount) {
        return analysis.splits().stream()
                .map(split -> Cell.figure(amount.applyAsDouble(split.shares().get(party)), Format.EURO))
                .toList();
    }

    private Row total() {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(texts.text("total"))));
        double saving = analysis.splits().get(0).shares().stream()
                .mapToDouble(Share::amount)
                .sum();
        for (int column = 0; column <= analysis.splits().size(); column++) {
            cells.add(Cell.figure(saving, Format.EURO));
        }
        return Row.total(cells);
    }

    private Row holds() {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(texts.text("split.holds")), Cell.BLANK));
        analysis.splits()
                .forEach(split -> cells.add(Cell.words(split.inCore()
                        .map(holds -> texts.text(holds ? "yes" : "no"))
                        .orElseGet(() -> texts.text("split.unknown")))));
        return Row.of(cells);
    }

    /** Who would leave, under which split, and what that brings. */
    private List<String> leaving() {
        List<String> lines = new ArrayList<>(List.of(texts.text("splits.legend")));
        for (Split split : analysis.splits()) {
            if (split.inCore().isPresent() && !split.inCore().get()) {
                lines.add(texts.text(
                        "split.leave",
                        texts.text("split." + split.method().id()),
                        names.list(split.coalition()),
                        texts.figures().euro(split.largestExcess())));
            }
            if (split.prenucleolus()) {
                lines.add(texts.text("split.prenucleolus"));
            }
        }
        return lines;
    }

    private Chapter payments(String id, ToDoubleFunction<Share> amount) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("party", texts.text("party"))));
        columns.addAll(methods());
        List<Row> rows = new ArrayList<>();
        for (int party = 0; party < players(); party++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.words(
                    names.name(analysis.splits().get(0).shares().get(party).party())));
            cells.addAll(shares(party, amount));
            rows.add(Row.of(cells));
        }
        String title =
                texts.text(id, analysis.of().prices().year(), analysis.of().horizon());
        return new Chapter(id, title, List.of(texts.text("sidePayments.legend")), List.of(new Table(columns, rows)));
    }

    private Chapter coalitions() {
        List<Column> columns = List.of(
                Column.text("coalition", texts.text("coalition")),
                Column.figures("cost", texts.text("coalition.cost")),
                Column.figures("saving", texts.text("saving")));
        List<Row> rows = analysis.coalitions().stream()
                .filter(this::isShown)
                .map(this::coalition)
                .toList();
        return Chapter.of("coalitions", texts.text("coalitions"), new Table(columns, rows));
    }

    private boolean isShown(CoalitionResult coalition) {
        int size = coalition.members().size();
        return verbose || players() <= FEW || size <= 1 || size >= players() - 1;
    }

    private Row coalition(CoalitionResult coalition) {
        return Row.of(List.of(
                Cell.words(members(coalition.members())),
                Cell.figure(coalition.cost(), Format.EURO),
                Cell.figure(coalition.saving(), Format.EURO)));
    }

    private String members(List<String> members) {
        if (members.isEmpty()) {
            return texts.text("coalition.nobody");
        }
        if (members.size() == players() && players() > 1) {
            return texts.text("coalition.all");
        }
        return members.size() == players() - 1 && players() > FEW
                ? texts.text("coalition.allBut", names.name(missing(members)))
                : names.list(members);
    }

    private String missing(List<String> members) {
        return analysis.splits().get(0).shares().stream()
                .map(Share::party)
                .filter(party -> !members.contains(party))
                .findFirst()
                .orElseThrow();
    }
}
