package nl.werkmetwerk.files.text;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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

    /**
     * The language of a machine: the one that LC_ALL, LC_MESSAGES or LANG name, the first that names one, else that of
     * Java. Java alone will not do: it calls a locale that is not installed, and the nameless C locale, English.
     *
     * @param environment its variables
     * @param java the locale that Java found
     */
    public static Language ofMachine(Map<String, String> environment, Locale java) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.matches("(C|POSIX)?([.@].*)?"))
                .findFirst()
                .map(value -> value.matches("en([_.@-].*)?") ? EN : NL)
                .orElse(java.getCountry().isEmpty() ? NL : of(java));
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
