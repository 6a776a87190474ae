package nl.werkmetwerk.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.model.plan.Baseline;

/** The words of reports in one language. Holes are numbered ({0}) or named ({asset}). */
public final class ReportTexts {
    private static final String BUNDLE = "nl.werkmetwerk.report.report";
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Figures figures;

    private ReportTexts(Locale locale) {
        this.locale = locale;
        this.bundle = Texts.bundle(BUNDLE, locale);
        this.figures = Figures.of(locale);
    }

    /**
     * The words for a language.
     *
     * @throws MissingResourceException if the language is neither Dutch nor English
     */
    public static ReportTexts of(Locale locale) {
        return new ReportTexts(locale);
    }

    /** Their language. */
    public Locale locale() {
        return locale;
    }

    /** Figures in the same language. */
    public Figures figures() {
        return figures;
    }

    /** A text with its numbered holes filled. */
    public String text(String key, Object... values) {
        return fill(bundle.getString(key), hole -> String.valueOf(values[Integer.parseInt(hole)]));
    }

    /** A text with its named holes filled; a hole without a value stays as it is. */
    public String text(String key, Map<String, String> values) {
        return fill(bundle.getString(key), hole -> values.getOrDefault(hole, "{" + hole + "}"));
    }

    private static String fill(String text, UnaryOperator<String> values) {
        return HOLE.matcher(text).replaceAll(hole -> Matcher.quoteReplacement(values.apply(hole.group(1))));
    }

    /** A text, or the fallback where the language has none for it: names from a scenario stay as they are. */
    public String textOr(String key, String fallback) {
        return bundle.containsKey(key) ? bundle.getString(key) : fallback;
    }

    /** Name of a baseline. */
    public String strategy(Baseline baseline) {
        return strategy(baseline.id());
    }

    /** Name of a strategy: the two baselines are translated, the user's own are not. */
    public String strategy(String name) {
        return switch (name) {
            case "separate", "coincident" -> text("strategy." + name);
            default -> name;
        };
    }

    /** Name of a kind of cost or a term of the bridge. */
    public String kind(String id) {
        return textOr("kind." + id, id);
    }

    /** A name, or the word for none where a result says {@code none}. */
    public String orNone(String name) {
        return "none".equals(name) ? text("none") : name;
    }

    /** An enumeration such as "a, b and c". */
    public String list(List<String> items) {
        int last = items.size() - 1;
        if (last < 1) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, last)) + " " + text("and") + " " + items.get(last);
    }
}
