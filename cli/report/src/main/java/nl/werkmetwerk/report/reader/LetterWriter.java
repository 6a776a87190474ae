package nl.werkmetwerk.report.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkmetwerk.model.letter.Letters;
import nl.werkmetwerk.report.ReportTexts;

/** Writes the letter of one street: short sentences, the question above each answer. */
final class LetterWriter {
    private final Street street;
    private final Letters letters;
    private final ReportTexts texts;
    private final StreetSentences sentences;

    LetterWriter(Street street, Letters letters, ReportTexts texts) {
        this.street = street;
        this.letters = letters;
        this.texts = texts;
        this.sentences = new StreetSentences(street, texts);
    }

    Letter letter() {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(
                "", List.of(Line.words(false, or(letters.salutation(), "letter.missing.salutation")))));
        if (!street.works().isEmpty()) {
            passages.add(new Passage(texts.text("letter.what"), sentences.works()));
        }
        passages.add(new Passage(texts.text("letter.howOften"), sentences.openings()));
        if (!street.chosen().measures().isEmpty()) {
            passages.add(new Passage(texts.text("letter.changes"), sentences.measures()));
        }
        if (street.chosen().ballots().isPresent() || street.chosen().notYet().isPresent()) {
            passages.add(new Passage(texts.text("letter.chosen"), sentences.choice()));
        }
        if (!street.levies().isEmpty()) {
            passages.add(new Passage(texts.text("letter.cost"), sentences.levies()));
        }
        passages.add(new Passage(
                texts.text("letter.unsure"), lines("letter.unsure.year", "letter.unsure.why", "letter.unsure.then")));
        passages.add(new Passage(texts.text("letter.say"), say()));
        passages.add(new Passage(texts.text("letter.call"), call()));
        passages.add(new Passage("", farewell()));
        return new Letter(street, texts.locale(), head(), texts.text("letter.title"), passages, names());
    }

    private List<Line> head() {
        return List.of(
                Line.words(false, or(letters.sender(), "letter.missing.sender")),
                Line.of(texts, "letter.to", Span.of(street.section().name())),
                Line.words(false, LetterDate.shown(or(letters.date(), "letter.missing.date"), texts)));
    }

    private List<Line> say() {
        List<Line> lines = new ArrayList<>(lines("letter.say.about"));
        List<String> items = letters.canStillDecide();
        (items.isEmpty() ? List.of(texts.text("letter.missing.canStillDecide")) : items)
                .forEach(item -> lines.add(Line.words(true, item)));
        String before = LetterDate.shown(or(letters.replyBefore(), "letter.missing.replyBefore"), texts);
        lines.add(Line.of(texts, "letter.say.before", Span.of(before)));
        lines.add(Line.of(texts, "letter.say.to", Span.of(or(letters.contact(), "letter.missing.contact"))));
        lines.addAll(lines("letter.say.answer"));
        return lines;
    }

    private List<Line> call() {
        return List.of(
                Line.of(texts, "letter.call.phone", Span.of(or(letters.phone(), "letter.missing.phone"))),
                Line.of(texts, "letter.call.website", Span.of(or(letters.website(), "letter.missing.website"))));
    }

    private List<Line> farewell() {
        return List.of(
                Line.of(texts, "letter.farewell"), Line.words(false, or(letters.sender(), "letter.missing.sender")));
    }

    private List<Line> lines(String... keys) {
        return Stream.of(keys).map(key -> Line.of(texts, key)).toList();
    }

    private String or(Optional<String> said, String missing) {
        return said.orElseGet(() -> texts.text(missing));
    }

    private List<String> names() {
        return Stream.of(
                        Stream.of(street.section().name()),
                        sentences.ownWords(),
                        street.chosen().measures().stream().map(ChosenMeasures.Coming::name),
                        Stream.of(
                                        street.chosen().mostImportant(),
                                        street.chosen().notYet())
                                .flatMap(Optional::stream),
                        street.levies().stream().map(Street.LevyPerHousehold::name),
                        Stream.of(letters.sender(), letters.contact(), letters.salutation(), letters.replyBefore())
                                .flatMap(Optional::stream),
                        letters.canStillDecide().stream())
                .flatMap(names -> names)
                .toList();
    }
}
