package nl.werkmetwerk.model.letter;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * What a city puts into its letters to residents (MODEL-practice 18). No figure hangs on it; what is missing is to be filled
 * in by hand.
 *
 * @param sender who signs
 * @param contact whom residents write to: a desk, a name, an address
 * @param phone number to call
 * @param website where more can be read
 * @param date of the letter
 * @param replyBefore until when residents can answer
 * @param salutation first words
 * @param canStillDecide what residents can still help to decide, an item each
 */
public record Letters(
        Optional<String> sender,
        Optional<String> contact,
        Optional<String> phone,
        Optional<String> website,
        Optional<String> date,
        Optional<String> replyBefore,
        Optional<String> salutation,
        List<String> canStillDecide)
        implements Serializable {
    /** Nothing is said. */
    public static final Letters NONE = new Letters(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    /** @throws IllegalArgumentException if a text is empty */
    public Letters {
        canStillDecide = List.copyOf(canStillDecide);
        sender.ifPresent(text -> Require.text(text, "sender"));
        contact.ifPresent(text -> Require.text(text, "contact"));
        phone.ifPresent(text -> Require.text(text, "phone"));
        website.ifPresent(text -> Require.text(text, "website"));
        date.ifPresent(text -> Require.text(text, "date"));
        replyBefore.ifPresent(text -> Require.text(text, "replyBefore"));
        salutation.ifPresent(text -> Require.text(text, "salutation"));
        canStillDecide.forEach(text -> Require.text(text, "canStillDecide"));
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
