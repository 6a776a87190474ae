package nl.werkmetwerk.report.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.werkmetwerk.compare.Renewal;
import nl.werkmetwerk.files.document.PackageDocument;
import nl.werkmetwerk.files.document.ToldCandidate;
import nl.werkmetwerk.files.document.YearPlanDocument;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.neighbourhood.Unplaced;
import nl.werkmetwerk.opportunity.YearWork;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.PartyNames;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/**
 * A maintenance manager: what, when, with whom, what waits, what rides along, what was not possible (MODEL-practice 18).
 * Each table names the result that its figures stand in.
 *
 * @param texts words of their language
 */
public record ManagerReader(ReportTexts texts) implements Reader<Report> {
    @Override
    public Report read(Known known) {
        Case of = known.answer().comparison().of();
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(works(known));
        known.other(YearPlanDocument.class).ifPresent(plan -> chapters.add(year(plan, of)));
        known.other(PackageDocument.class).ifPresent(told -> {
            chapters.add(candidates(told));
            chapters.add(unplaced(told));
        });
        return new Report(of.name(), chapters);
    }

    /** All works of the plan on the sections asked for, and who shares the street that year. */
    private Chapter works(Known known) {
        Case of = known.answer().comparison().of();
        Map<String, Asset> assets = new HashMap<>();
        of.assets().forEach(asset -> assets.put(asset.id(), asset));
        Set<String> asked = new HashSet<>(known.sections());
        PartyNames names = new PartyNames(of, texts);
        List<Row> rows = new ArrayList<>();
        for (Renewal renewal :
                known.answer().comparison().strategy(known.strategy()).renewals()) {
            Asset asset = assets.get(renewal.asset());
            if (asset != null && asked.contains(asset.section())) {
                rows.add(Row.of(List.of(
                        Cell.figure(renewal.year(), Format.YEAR),
                        Cell.words(asset.section()),
                        Cell.words(texts.discipline(asset.discipline())),
                        Cell.words(asset.id()),
                        Cell.words(renewal.method()),
                        Cell.words(names.name(asset.ownerOrNone())))));
            }
        }
        return chapter(
                "managerWorks",
                "compare#/strategies/renewals",
                List.of(
                        Column.figures("year", texts.text("year")),
                        Column.text("section", texts.text("section")),
                        Column.text("discipline", texts.text("discipline")),
                        Column.text("asset", texts.text("asset")),
                        Column.text("method", texts.text("method")),
                        Column.text("party", texts.text("party"))),
                rows);
    }

    private Chapter year(YearPlanDocument plan, Case of) {
        PartyNames names = new PartyNames(of, texts);
        List<Row> rows = new ArrayList<>();
        for (YearWork work : plan.works()) {
            rows.add(Row.of(List.of(
                    Cell.words(work.section()),
                    Cell.words(texts.discipline(work.discipline())),
                    Cell.words(work.asset()),
                    Cell.words(names.name(work.party())),
                    Cell.words(String.join(", ", work.together())),
                    Cell.words(String.join(", ", work.couldJoin())),
                    Cell.figure(work.costToWait(), Format.EURO),
                    Cell.figure(work.openUntil(), Format.YEAR))));
        }
        return chapter(
                "managerYear",
                "yearPlan#/works",
                List.of(
                        Column.text("section", texts.text("section")),
                        Column.text("discipline", texts.text("discipline")),
                        Column.text("asset", texts.text("asset")),
                        Column.text("party", texts.text("party")),
                        Column.text("together", texts.text("manager.together")),
                        Column.text("couldJoin", texts.text("manager.joinable")),
                        Column.figures("costToWait", texts.text("manager.wait")),
                        Column.figures("openUntil", texts.text("manager.openUntil"))),
                rows,
                plan.year());
    }

    private Chapter candidates(PackageDocument told) {
        List<Row> rows = new ArrayList<>();
        for (ToldCandidate each : told.candidates()) {
            rows.add(Row.of(List.of(
                    Cell.words(each.measure()),
                    Cell.words(each.section()),
                    Cell.figure(each.year(), Format.YEAR),
                    Cell.figure(each.quantity(), Format.QUANTITY),
                    Cell.figure(each.netCost(), Format.EURO),
                    Cell.figure(each.points(), Format.QUANTITY))));
        }
        return chapter(
                "managerCandidates",
                "package#/candidates",
                List.of(
                        Column.text("measure", texts.text("manager.measure")),
                        Column.text("section", texts.text("section")),
                        Column.figures("year", texts.text("year")),
                        Column.figures("quantity", texts.text("manager.quantity")),
                        Column.figures("netCost", texts.text("manager.netCost")),
                        Column.figures("points", texts.text("package.points"))),
                rows);
    }

    private Chapter unplaced(PackageDocument told) {
        List<Row> rows = new ArrayList<>();
        for (Unplaced each : told.unplaced()) {
            rows.add(Row.of(List.of(
                    Cell.words(each.measure()),
                    Cell.words(each.section()),
                    Cell.words(
                            texts.text("manager.reason." + each.reason().name().toLowerCase(Locale.ROOT))))));
        }
        return chapter(
                "managerUnplaced",
                "package#/unplaced",
                List.of(
                        Column.text("measure", texts.text("manager.measure")),
                        Column.text("section", texts.text("section")),
                        Column.text("reason", texts.text("manager.reason"))),
                rows);
    }

    private Chapter chapter(String id, String field, List<Column> columns, List<Row> rows, Object... holes) {
        return new Chapter(
                id,
                texts.text("manager." + id, holes),
                List.of(texts.text("manager.field", field)),
                List.of(new Table(columns, rows)));
    }
}
