package nl.werkmetwerk.report.opportunity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.opportunity.Opportunity;
import nl.werkmetwerk.opportunity.Ranking;
import nl.werkmetwerk.opportunity.Rider;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.PartyNames;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/** The tables of a list of opportunities. */
final class OpportunityTables {
    private static final int MOST_NAMES = 10;

    private final Map<String, Asset> assets = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final PartyNames parties;
    private final ReportTexts texts;

    OpportunityTables(Case of, ReportTexts texts) {
        of.assets().forEach(asset -> assets.put(asset.id(), asset));
        for (Section section : of.sections()) {
            if (!section.name().equals(section.id())) {
                names.put(section.id(), section.name());
            }
        }
        this.parties = new PartyNames(of, texts);
        this.texts = texts;
    }

    /** What combining saves, and in which year it begins. */
    Chapter savings(List<Opportunity> shown) {
        boolean days = shown.stream().anyMatch(one -> one.impacts().containsKey(Ranking.DAYS_IMPACT));
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("section", texts.text("section")),
                Column.figures("firstJointYear", texts.text("opportunities.year")),
                Column.figures("window", texts.text("opportunities.window")),
                Column.figures("saving", texts.text("saving")),
                Column.figures("fraction", texts.text("opportunities.fraction")),
                Column.figures("savingCoincident", texts.text("opportunities.coincident")),
                Column.figures("savingFirst", texts.text("opportunities.first")),
                Column.figures("worksCost", texts.text("opportunities.worksCost")),
                Column.figures("perEuro", texts.text("opportunities.perEuro"))));
        List<String> legend = new ArrayList<>(List.of(texts.text("opportunities.legend")));
        if (days) {
            columns.add(Column.figures("days", texts.text("opportunities.days")));
            legend.add(texts.text("opportunities.legend.days"));
        }
        List<String> late = shown.stream()
                .filter(one -> !one.putOff().isEmpty())
                .map(Opportunity::section)
                .toList();
        if (!late.isEmpty()) {
            legend.add(texts.text(
                    "opportunities.putsOff",
                    late.size(),
                    texts.list(late.stream().limit(MOST_NAMES).toList())));
        }
        return new Chapter(
                "opportunities",
                texts.text("opportunities.title"),
                legend,
                List.of(new Table(
                        columns, shown.stream().map(one -> savings(one, days)).toList())));
    }

    private Row savings(Opportunity one, boolean days) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(one.section()),
                Cell.figure(one.firstJointYear(), Format.YEAR),
                one.window().isPresent()
                        ? Cell.figure(one.window().getAsInt(), Format.QUANTITY)
                        : Cell.words(texts.strategy(one.strategy().orElseThrow())),
                Cell.figure(one.saving(), Format.EURO),
                Cell.figure(one.fraction(), Format.PERCENT),
                Cell.figure(one.savingCoincident(), Format.EURO),
                Cell.figure(one.savingFirst(), Format.EURO),
                Cell.figure(one.worksCost(), Format.EURO),
                Cell.figure(one.perEuro(), Format.RATIO)));
        if (days) {
            cells.add(Cell.figure(one.impacts().getOrDefault(Ranking.DAYS_IMPACT, 0.0), Format.QUANTITY));
        }
        return Row.of(cells);
    }

    /** What is done together in the first joint year, by the party to call. */
    Chapter works(List<Opportunity> shown) {
        boolean named = shown.stream().anyMatch(one -> names.containsKey(one.section()));
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("section", texts.text("section")),
                Column.text("party", texts.text("opportunities.party")),
                Column.figures("firstJointYear", texts.text("opportunities.year")),
                Column.text("works", texts.text("opportunities.works"))));
        if (named) {
            columns.add(1, Column.text("name", texts.text("name")));
        }
        List<Row> rows = new ArrayList<>();
        shown.forEach(one -> one.parties().forEach(party -> rows.add(works(one, party, named))));
        return Chapter.of("opportunityWorks", texts.text("opportunities.works.title"), new Table(columns, rows));
    }

    private Row works(Opportunity one, String party, boolean named) {
        String theirs = one.assets().stream()
                .filter(id ->
                        Objects.requireNonNull(assets.get(id)).ownerOrNone().equals(party))
                .map(id -> id + " ("
                        + texts.discipline(
                                Objects.requireNonNull(assets.get(id)).discipline()) + ")")
                .collect(Collectors.joining(", "));
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(one.section()),
                Cell.words(parties.name(party)),
                Cell.figure(one.firstJointYear(), Format.YEAR),
                Cell.words(theirs)));
        if (named) {
            cells.add(1, Cell.words(names.getOrDefault(one.section(), "")));
        }
        return Row.of(cells);
    }

    /** What could ride along, if anything can. */
    Optional<Chapter> riders(List<Opportunity> shown) {
        List<Row> rows = new ArrayList<>();
        shown.forEach(one -> one.riders().forEach(rider -> rows.add(rider(one, rider))));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                Column.text("section", texts.text("section")),
                Column.text("asset", texts.text("asset")),
                Column.figures("firstJointYear", texts.text("opportunities.year")),
                Column.figures("planned", texts.text("planned")),
                Column.figures("standAlone", texts.text("opportunities.standAlone")),
                Column.figures("withWorks", texts.text("opportunities.withWorks")),
                Column.figures("earlierYears", texts.text("opportunities.earlierYears")),
                Column.figures("extra", texts.text("opportunities.extra")),
                Column.text("pays", texts.text("opportunities.pays")));
        return Optional.of(new Chapter(
                "riders",
                texts.text("opportunities.riders"),
                List.of(texts.text("opportunities.riders.legend")),
                List.of(new Table(columns, rows))));
    }

    private Row rider(Opportunity one, Rider rider) {
        double extra = rider.withWorks() + rider.earlierYears() - rider.standAlone();
        return Row.of(List.of(
                Cell.words(one.section()),
                Cell.words(rider.asset()),
                Cell.figure(one.firstJointYear(), Format.YEAR),
                Cell.figure(rider.planned(), Format.YEAR),
                Cell.figure(rider.standAlone(), Format.EURO),
                Cell.figure(rider.withWorks(), Format.EURO),
                Cell.figure(rider.earlierYears(), Format.EURO),
                Cell.figure(extra, Format.EURO),
                Cell.words(texts.text(rider.pays() ? "yes" : "no"))));
    }

    /** How many sections begin in which year. */
    Chapter years(List<Opportunity> chosen) {
        Map<Integer, List<Opportunity>> byYear = chosen.stream()
                .collect(Collectors.groupingBy(Opportunity::firstJointYear, TreeMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        byYear.forEach((year, there) -> rows.add(Row.of(List.of(
                Cell.figure(year, Format.YEAR),
                Cell.figure(there.size(), Format.QUANTITY),
                Cell.figure(there.stream().mapToDouble(Opportunity::saving).sum(), Format.EURO),
                Cell.figure(there.stream().mapToDouble(Opportunity::worksCost).sum(), Format.EURO)))));
        List<Column> columns = List.of(
                Column.figures("firstJointYear", texts.text("opportunities.year")),
                Column.figures("sections", texts.text("opportunities.sections")),
                Column.figures("saving", texts.text("saving")),
                Column.figures("worksCost", texts.text("opportunities.worksCost")));
        return Chapter.of("opportunityYears", texts.text("opportunities.years"), new Table(columns, rows));
    }
}
