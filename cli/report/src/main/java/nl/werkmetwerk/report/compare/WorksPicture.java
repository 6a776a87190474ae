package nl.werkmetwerk.report.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Renewal;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.chart.Drawing;
import nl.werkmetwerk.report.chart.Subject;
import nl.werkmetwerk.report.chart.WorksCalendar;
import nl.werkmetwerk.report.chart.WorksCalendar.Row;
import nl.werkmetwerk.report.chart.WorksCalendar.Works;

/** The works of a strategy as a calendar: a line a section, or a discipline where sections are too many for a page. */
final class WorksPicture {
    /** More do not stand on a page with other things. */
    private static final int MOST_SECTIONS = 24;

    private final Case of;
    private final ReportTexts texts;
    private final Map<String, Asset> assets = new HashMap<>();

    WorksPicture(Comparison comparison, ReportTexts texts) {
        of = comparison.of();
        this.texts = texts;
        of.assets().forEach(asset -> assets.put(asset.id(), asset));
    }

    /** Disciplines at work in a place in a year. */
    private record Place(String section, int year) {}

    Drawing drawing(StrategyResult strategy) {
        Map<Place, Set<String>> disciplines = new HashMap<>();
        for (Renewal renewal : strategy.renewals()) {
            Asset asset = Objects.requireNonNull(assets.get(renewal.asset()), renewal.asset());
            disciplines
                    .computeIfAbsent(new Place(asset.section(), renewal.year()), place -> new TreeSet<>())
                    .add(asset.discipline());
        }
        List<Row> rows = of.sections().size() > MOST_SECTIONS ? byDiscipline(disciplines) : bySection(disciplines);
        int last = of.baseYear() + of.horizon() - 1;
        List<String> legend = List.of(texts.text("chart.together"), texts.text("chart.alone"));
        String title = texts.text("chart.calendar", texts.strategy(strategy.name()));
        return WorksCalendar.draw(
                new Subject("calendar", title, description(title, disciplines)), rows, of.baseYear(), last, legend);
    }

    private String description(String title, Map<Place, Set<String>> disciplines) {
        long together =
                disciplines.values().stream().filter(set -> set.size() > 1).count();
        return texts.text("chart.calendar.seen", title, together, disciplines.size() - together);
    }

    private List<Row> bySection(Map<Place, Set<String>> disciplines) {
        List<Row> rows = new ArrayList<>();
        for (Section section : of.sections()) {
            SortedMap<Integer, Boolean> years = new TreeMap<>();
            disciplines.forEach((place, working) -> {
                if (place.section().equals(section.id())) {
                    years.put(place.year(), working.size() > 1);
                }
            });
            rows.add(row(section.name(), years));
        }
        return rows;
    }

    /** Together where it works with another anywhere in that year. */
    private List<Row> byDiscipline(Map<Place, Set<String>> disciplines) {
        Map<String, SortedMap<Integer, Boolean>> years = new TreeMap<>();
        disciplines.forEach((place, working) ->
                working.forEach(discipline -> years.computeIfAbsent(discipline, key -> new TreeMap<>())
                        .merge(place.year(), working.size() > 1, Boolean::logicalOr)));
        return years.entrySet().stream()
                .map(entry -> row(texts.discipline(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Row row(String label, SortedMap<Integer, Boolean> years) {
        return new Row(
                label,
                years.entrySet().stream()
                        .map(year -> new Works(year.getKey(), year.getValue()))
                        .toList());
    }
}
