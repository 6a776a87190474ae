package nl.werkmetwerk.report.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.letter.Letters;
import nl.werkmetwerk.report.ReportTexts;

/**
 * Letters as a list for mail merge: a row each. A figure has three columns: as the letter says it, in full
 * ({@code .value}), and where it stands in a result ({@code .field}).
 */
public final class LetterTable {
    private final Letters letters;
    private final ReportTexts texts;

    private LetterTable(Letters letters, ReportTexts texts) {
        this.letters = letters;
        this.texts = texts;
    }

    /** Names of the columns, then the rows; without letters nothing. */
    public static List<List<String>> of(List<Letter> all, Letters letters, ReportTexts texts) {
        LetterTable table = new LetterTable(letters, texts);
        List<List<String>> rows = new ArrayList<>();
        for (Letter letter : all) {
            Map<String, String> row = table.row(letter.street());
            if (rows.isEmpty()) {
                rows.add(List.copyOf(row.keySet()));
            }
            rows.add(List.copyOf(row.values()));
        }
        return rows;
    }

    private Map<String, String> row(Street street) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("section", street.section().id());
        row.put("name", street.section().name());
        row.put("district", street.section().districtOrSelf());
        said(row);
        StreetSentences sentences = new StreetSentences(street, texts);
        Optional<Street.YearOfWork> first = street.works().stream().findFirst();
        Optional<Figure> year = first.map(Street.YearOfWork::year);
        put(row, "year", year.map(Figure::value).orElse(""), year);
        row.put(
                "works",
                first.map(work -> String.join(", ", sentences.things(work))).orElse(""));
        row.put(
                "later",
                street.works().stream()
                        .skip(1)
                        .map(work -> work.year().value() + ": " + String.join(", ", sentences.things(work)))
                        .collect(Collectors.joining("; ")));
        row.put("years", Integer.toString(street.years()));
        put(row, "openings", street.openings().value(), Optional.of(street.openings()));
        put(row, "openingsApart", street.apart().value(), Optional.of(street.apart()));
        rounded(row, "nuisanceDays", street.days());
        rounded(row, "nuisanceDaysApart", street.daysApart());
        chosen(row, street.chosen());
        for (Street.LevyPerHousehold levy : street.levies()) {
            rounded(row, "perHousehold " + levy.name(), Optional.of(levy.planned()));
            rounded(row, "perHouseholdApart " + levy.name(), Optional.of(levy.apart()));
        }
        return row;
    }

    private static void chosen(Map<String, String> row, ChosenMeasures chosen) {
        row.put(
                "measures",
                chosen.measures().stream()
                        .map(measure -> measure.name() + " (" + measure.year().value() + ")")
                        .collect(Collectors.joining("; ")));
        put(row, "ballots", chosen.ballots().map(Figure::value).orElse(""), chosen.ballots());
        row.put("mostImportant", chosen.mostImportant().orElse(""));
        row.put("notYet", chosen.notYet().orElse(""));
    }

    private void said(Map<String, String> row) {
        row.put("sender", letters.sender().orElse(""));
        row.put("contact", letters.contact().orElse(""));
        row.put("phone", letters.phone().orElse(""));
        row.put("website", letters.website().orElse(""));
        row.put(
                "date",
                letters.date().map(date -> LetterDate.shown(date, texts)).orElse(""));
        row.put(
                "replyBefore",
                letters.replyBefore().map(date -> LetterDate.shown(date, texts)).orElse(""));
        row.put("salutation", letters.salutation().orElse(""));
        row.put("canStillDecide", String.join("; ", letters.canStillDecide()));
    }

    private void rounded(Map<String, String> row, String name, Optional<Figure> figure) {
        put(
                row,
                name,
                figure.map(found -> TwoDigits.shown(Double.parseDouble(found.value()), texts.figures()))
                        .orElse(""),
                figure);
    }

    private static void put(Map<String, String> row, String name, String shown, Optional<Figure> figure) {
        row.put(name, shown);
        row.put(name + ".value", figure.map(Figure::value).orElse(""));
        row.put(name + ".field", figure.map(Figure::field).orElse(""));
    }
}
