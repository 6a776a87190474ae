package nl.werkmetwerk.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.werkmetwerk.cli.output.LetterOutput;
import nl.werkmetwerk.cli.output.ResultOutput;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.model.letter.Letters;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.reader.Letter;
import nl.werkmetwerk.report.reader.PlainWords;
import nl.werkmetwerk.report.reader.ResidentReader;

/** Letters to residents, with what is missing in them and which words of the case are not plain. */
final class ResidentLetters {
    private ResidentLetters() {}

    /** @throws FailedException if they are to be sent as they are and something is missing, or there are none */
    static ResultOutput of(ReportReaders.Asked asked) {
        Place file = Place.file(asked.scenario().file());
        Letters said = asked.scenario().of().letters();
        List<String> missing = missing(said);
        if (asked.ready() && !missing.isEmpty()) {
            throw new FailedException(Exit.INVALID, Message.error("letters.letterIncomplete", file, missing));
        }
        ReportTexts texts = asked.inquiry().texts();
        List<Letter> letters = new ResidentReader(texts).read(asked.known());
        if (letters.isEmpty()) {
            throw new FailedException(Exit.USAGE, Message.error("reader.noWork", file));
        }
        tell(asked, letters, file);
        return new LetterOutput(
                asked.scenario().of(),
                letters,
                texts,
                asked.inquiry().stamp(asked.scenario()),
                asked.inquiry().dialect());
    }

    private static List<String> missing(Letters said) {
        List<String> missing = new ArrayList<>();
        add(missing, "sender", said.sender().isEmpty());
        add(missing, "contact", said.contact().isEmpty());
        add(missing, "phone", said.phone().isEmpty());
        add(missing, "website", said.website().isEmpty());
        add(missing, "date", said.date().isEmpty());
        add(missing, "replyBefore", said.replyBefore().isEmpty());
        add(missing, "salutation", said.salutation().isEmpty());
        add(missing, "canStillDecide", said.canStillDecide().isEmpty());
        return missing;
    }

    private static void add(List<String> missing, String field, boolean empty) {
        if (empty) {
            missing.add("letters." + field);
        }
    }

    /** The list of plain words is Dutch. */
    private static void tell(ReportReaders.Asked asked, List<Letter> letters, Place file) {
        ReportTexts texts = asked.inquiry().texts();
        if (Language.of(texts.locale()) != Language.NL) {
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        letters.forEach(letter -> names.addAll(letter.names()));
        for (String name : names) {
            for (PlainWords.Found word : PlainWords.in(name)) {
                asked.inquiry().tell(Message.warning("letters.notPlain", file, name, word.word(), word.plain()));
            }
        }
    }
}
