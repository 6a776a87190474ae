package nl.werkmetwerk.report.opportunity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.opportunity.YearWork;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.PartyNames;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.StampLines;
import nl.werkmetwerk.report.Table;

/** The renewals of one year as a report: by discipline, with what could join, what waiting costs, how long it is open. */
public final class YearPlanReport {
    private final YearPlanList plan;
    private final Map<String, Asset> assets = new HashMap<>();
    private final PartyNames parties;
    private final ReportTexts texts;

    private YearPlanReport(YearPlanList plan, ReportTexts texts) {
        this.plan = plan;
        this.parties = new PartyNames(plan.of(), texts);
        this.texts = texts;
        plan.of().assets().forEach(asset -> assets.put(asset.id(), asset));
    }

    /** The report. */
    public static Report of(YearPlanList plan, ReportTexts texts) {
        return new YearPlanReport(plan, texts).report();
    }

    private Report report() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of("headline", "", headline()));
        Map<String, List<YearWork>> byDiscipline = plan.works().stream()
                .collect(Collectors.groupingBy(YearWork::discipline, LinkedHashMap::new, Collectors.toList()));
        byDiscipline.forEach((discipline, works) -> chapters.add(chapter(discipline, works)));
        chapters.add(new StampLines(texts).chapter(plan.stamp()));
        return new Report(plan.of().name(), chapters);
    }

    private List<String> headline() {
        String strategy = texts.strategy(plan.strategy());
        if (plan.works().isEmpty()) {
            return List.of(texts.text("yearPlan.none", strategy, plan.year()));
        }
        long sections = plan.works().stream().map(YearWork::section).distinct().count();
        return List.of(
                texts.text(
                        "yearPlan.answer", strategy, plan.year(), plan.works().size(), sections),
                texts.text("yearPlan.legend"));
    }

    private Chapter chapter(String discipline, List<YearWork> works) {
        List<Column> columns = List.of(
                Column.text("section", texts.text("section")),
                Column.text("asset", texts.text("asset")),
                Column.text("party", texts.text("party")),
                Column.figures("costToWait", texts.text("yearPlan.costToWait")),
                Column.figures("openUntil", texts.text("yearPlan.openUntil")),
                Column.text("together", texts.text("yearPlan.together")),
                Column.text("couldJoin", texts.text("yearPlan.couldJoin")));
        Table table = new Table(columns, works.stream().map(this::row).toList());
        return Chapter.of(
                "yearPlan." + discipline,
                texts.text("yearPlan.title", texts.discipline(discipline), works.size(), plan.year()),
                table);
    }

    private Row row(YearWork work) {
        String together = work.together().stream()
                .map(id ->
                        texts.discipline(Objects.requireNonNull(assets.get(id)).discipline()))
                .distinct()
                .collect(Collectors.joining(", "));
        return Row.of(List.of(
                Cell.words(work.section()),
                Cell.words(named(work)),
                Cell.words(parties.name(work.party())),
                Cell.figure(work.costToWait(), Format.EURO),
                Cell.figure(work.openUntil(), Format.YEAR),
                Cell.words(together),
                Cell.words(String.join(", ", work.couldJoin()))));
    }

    /** The asset, with the method behind it where there are others. */
    private String named(YearWork work) {
        boolean only =
                Objects.requireNonNull(assets.get(work.asset())).methods().size() == 1;
        return only ? work.asset() : work.asset() + " (" + work.method() + ")";
    }
}
