package nl.werkmetwerk.report.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.report.ReportTexts;

/** What results tell of a street, in sentences of at most fifteen words. */
final class StreetSentences {
    /** So many things fit in one line of a list. */
    private static final int IN_A_LINE = 4;

    private final Street street;
    private final ReportTexts texts;

    StreetSentences(Street street, ReportTexts texts) {
        this.street = street;
        this.texts = texts;
    }

    /** What is done first, and what comes later. */
    List<Line> works() {
        List<Line> lines = new ArrayList<>();
        Street.YearOfWork first = street.works().get(0);
        lines.add(Line.of(texts, "letter.work.first", year(first.year())));
        things(first).forEach(things -> lines.add(Line.words(true, things)));
        List<Street.YearOfWork> later = street.works().subList(1, street.works().size());
        if (!later.isEmpty()) {
            lines.add(Line.of(texts, "letter.work.later"));
        }
        for (Street.YearOfWork work : later) {
            things(work)
                    .forEach(things ->
                            lines.add(Line.item(texts, "letter.work.laterYear", year(work.year()), Span.of(things))));
        }
        return lines;
    }

    /** How often the street is opened, and how long where that is known; beside it what it is when all work alone. */
    List<Line> openings() {
        List<Line> lines = new ArrayList<>();
        int planned = Integer.parseInt(street.openings().value());
        int apart = Integer.parseInt(street.apart().value());
        if (planned < apart) {
            lines.add(Line.of(texts, "letter.open.together"));
        }
        lines.add(Line.of(
                texts,
                planned == 0 ? "letter.open.never" : "letter.open.planned",
                Span.of(Integer.toString(street.years())),
                Span.of(street.openings().value(), street.openings())));
        if (planned != apart) {
            lines.add(Line.of(texts, "letter.open.apart", Span.of(street.apart().value(), street.apart())));
        }
        street.days()
                .ifPresent(days -> lines.addAll(days(days, street.daysApart().orElseThrow())));
        return lines;
    }

    private List<Line> days(Figure planned, Figure apart) {
        return List.of(
                Line.of(
                        texts,
                        "letter.open.days",
                        Span.of(street.horizon().value(), street.horizon()),
                        Span.of(rounded(planned), planned)),
                Line.of(texts, "letter.open.daysApart", Span.of(rounded(apart), apart)));
    }

    /** What was chosen, each with its year. */
    List<Line> measures() {
        return street.chosen().measures().stream()
                .map(measure ->
                        Line.item(texts, "letter.changes.measure", Span.of(measure.name()), year(measure.year())))
                .toList();
    }

    /** What residents said, and what does not fit yet. */
    List<Line> choice() {
        ChosenMeasures chosen = street.chosen();
        List<Line> lines = new ArrayList<>();
        chosen.ballots()
                .ifPresent(used -> lines.add(Line.of(texts, "letter.chosen.ballots", Span.of(used.value(), used))));
        chosen.mostImportant().ifPresent(name -> lines.add(Line.of(texts, "letter.chosen.most", Span.of(name))));
        chosen.notYet().ifPresent(name -> lines.add(Line.of(texts, "letter.chosen.notYet", Span.of(name))));
        return lines;
    }

    /** What a household pays in the last year that the letter looks at. */
    List<Line> levies() {
        List<Line> lines = new ArrayList<>();
        for (Street.LevyPerHousehold levy : street.levies()) {
            lines.add(Line.of(
                    texts,
                    "letter.cost.planned",
                    year(levy.year()),
                    Span.of("€ " + rounded(levy.planned()), levy.planned()),
                    Span.of(levy.name())));
            if (!rounded(levy.planned()).equals(rounded(levy.apart()))) {
                lines.add(Line.of(texts, "letter.cost.apart", Span.of("€ " + rounded(levy.apart()), levy.apart())));
            }
        }
        return lines;
    }

    /** Names of disciplines for which there is no word but the case's own. */
    Stream<String> ownWords() {
        return street.works().stream()
                .flatMap(work -> work.disciplines().stream())
                .filter(discipline -> word(discipline).equals(discipline));
    }

    /** What is worked on, at most four things a line. */
    List<String> things(Street.YearOfWork work) {
        List<String> words =
                work.disciplines().stream().map(this::word).distinct().toList();
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < words.size(); from += IN_A_LINE) {
            lines.add(texts.list(words.subList(from, Math.min(words.size(), from + IN_A_LINE))));
        }
        return lines;
    }

    private String word(String discipline) {
        return texts.textOr("letter.of." + discipline, discipline);
    }

    private static Span year(Figure year) {
        return Span.of(year.value(), year);
    }

    private String rounded(Figure figure) {
        return TwoDigits.shown(Double.parseDouble(figure.value()), texts.figures());
    }
}
