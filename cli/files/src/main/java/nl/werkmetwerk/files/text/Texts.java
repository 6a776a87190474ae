package nl.werkmetwerk.files.text;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of one language, with holes {@code {0}}, {@code {1}} … to fill. */
public final class Texts {
    /** Bundle of all texts but the help and the explanations of fields. */
    static final String BUNDLE = "nl.werkmetwerk.files.text.messages";

    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");
    private static final double PLAIN_BELOW = 1e15;

    /** Of what the user wrote, so much is shown: enough to find it. */
    private static final int LONGEST = 200;

    private final Language language;
    private final ResourceBundle bundle;

    private Texts(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The texts of a language. */
    public static Texts of(Language language) {
        return new Texts(language, bundle(BUNDLE, language));
    }

    /** A bundle in exactly this language, never in that of the machine. */
    public static ResourceBundle bundle(String name, Language language) {
        return bundle(name, Locale.forLanguageTag(language.toString()));
    }

    /**
     * A bundle in exactly the language of a locale.
     *
     * @throws MissingResourceException if there is none
     */
    public static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, new ExactLanguage());
    }

    public Language language() {
        return language;
    }

    /**
     * A text, its holes filled.
     *
     * @throws MissingResourceException if there is no such text
     */
    public String get(String key, Object... arguments) {
        Matcher holes = HOLE.matcher(bundle.getString(key));
        return holes.replaceAll(hole ->
                        Matcher.quoteReplacement(render(arguments[hole.group(1).charAt(0) - '0'])))
                .strip()
                .replace("  [", " [");
    }

    /** A number in the language, without thousands separators, in full precision. */
    public String number(Number value) {
        return plain(value).replace('.', language.decimal());
    }

    String severity(Severity severity) {
        return severity == Severity.ERROR ? "" : get("severity.warning") + " ";
    }

    private String render(Object argument) {
        if (argument instanceof Number number) {
            return number(number);
        }
        if (argument instanceof Grouped count) {
            String sign = language.decimal() == ',' ? "." : ",";
            return String.format(Locale.ROOT, "%,d", count.value()).replace(",", sign);
        }
        if (argument instanceof Phrase phrase) {
            return phrase.key().isEmpty()
                    ? ""
                    : get(phrase.key(), phrase.arguments().toArray());
        }
        if (argument instanceof Collection<?> several) {
            return several.stream().map(this::render).collect(Collectors.joining(", "));
        }
        String text = argument.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String plain(Number value) {
        double size = Math.abs(value.doubleValue());
        boolean exact = value instanceof Integer || value instanceof Long || !(size < PLAIN_BELOW);
        return exact
                ? value.toString()
                : new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }
}
