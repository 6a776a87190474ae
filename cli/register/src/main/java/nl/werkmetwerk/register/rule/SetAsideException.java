package nl.werkmetwerk.register.rule;

import nl.werkmetwerk.files.text.Phrase;

/** A record that does not become part of the scenario, with the reason. */
public final class SetAsideException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Phrase reason;

    /** With a reason. It comes once for many records: it holds no stack trace. */
    public SetAsideException(String key, Object... arguments) {
        super(key, null, false, false);
        this.reason = Phrase.of(key, arguments);
    }

    SetAsideException(Phrase reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    /** Why. */
    public Phrase reason() {
        return reason;
    }
}
