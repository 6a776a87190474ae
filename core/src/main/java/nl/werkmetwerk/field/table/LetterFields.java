package nl.werkmetwerk.field.table;

import static nl.werkmetwerk.field.table.Types.*;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.model.letter.Letters;

/** What a city puts into its letters to residents (MODEL-practice 18). */
public final class LetterFields {
    private static final Field<Letters, String> SENDER =
            Field.maybe("sender", TEXT, Letters::sender).model("18").example("Gemeente Leiden");
    private static final Field<Letters, String> CONTACT =
            Field.maybe("contact", TEXT, Letters::contact).model("18").example("wijkteam@example.org");
    private static final Field<Letters, String> PHONE =
            Field.maybe("phone", TEXT, Letters::phone).model("18").example("14 071");
    private static final Field<Letters, String> WEBSITE =
            Field.maybe("website", TEXT, Letters::website).model("18").example("example.org/mijnstraat");
    private static final Field<Letters, String> DATE =
            Field.maybe("date", TEXT, Letters::date).model("18").example("2027-01-12");
    private static final Field<Letters, String> REPLY_BEFORE =
            Field.maybe("replyBefore", TEXT, Letters::replyBefore).model("18").example("2027-03-01");
    private static final Field<Letters, String> SALUTATION =
            Field.maybe("salutation", TEXT, Letters::salutation).model("18").example("Beste bewoner,");
    private static final Field<Letters, Object> CAN_STILL_DECIDE = Field.maybe(
                    "canStillDecide",
                    new Type.OneOrMany<>(TEXT, texts(1)),
                    (Letters letters) -> Optional.<Object>of(letters.canStillDecide())
                            .filter(items -> !letters.canStillDecide().isEmpty()))
            .model("18")
            .example("[de plek van de bomen]");

    /** What letters need beside figures. */
    public static final Form<Letters> LETTERS = Form.of(
                    "letters",
                    LetterFields::letters,
                    List.of(SENDER, CONTACT, PHONE, WEBSITE, DATE, REPLY_BEFORE, SALUTATION, CAN_STILL_DECIDE))
            .withCommon();

    private LetterFields() {}

    private static Letters letters(Given given) {
        return new Letters(
                given.find(SENDER),
                given.find(CONTACT),
                given.find(PHONE),
                given.find(WEBSITE),
                given.find(DATE),
                given.find(REPLY_BEFORE),
                given.find(SALUTATION),
                given.find(CAN_STILL_DECIDE).map(LetterFields::items).orElse(List.of()));
    }

    private static List<String> items(Object oneOrMany) {
        return oneOrMany instanceof List<?> many
                ? many.stream().map(String.class::cast).toList()
                : List.of((String) oneOrMany);
    }
}
