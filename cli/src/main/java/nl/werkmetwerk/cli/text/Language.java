package nl.werkmetwerk.cli.text;

import java.util.Locale;

/** The languages a user can be spoken to in. */
public enum Language {
    NL(Locale.forLanguageTag("nl-NL"), ','),
    EN(Locale.ENGLISH, '.');

    private final Locale locale;
    private final char decimal;

    Language(Locale locale, char decimal) {
        this.locale = locale;
        this.decimal = decimal;
    }

    /** English where the locale is English, else Dutch. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : NL;
    }

    public Locale locale() {
        return locale;
    }

    /** The decimal sign of its numbers. */
    public char decimal() {
        return decimal;
    }

    /** The value of {@code --lang}. */
    @Override
    public String toString() {
        return locale.getLanguage();
    }
}
