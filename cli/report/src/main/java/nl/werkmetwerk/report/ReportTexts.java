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
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Baseline;

/** The words of reports in one language. Holes are numbered ({0}) or named ({asset}). */
public final class ReportTexts {
    private static final String BUNDLE = "nl.werkmetwerk.report.report";
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Figures figures;
    private final CaseNames names;
    private final boolean asInCase;

    private ReportTexts(Locale locale, CaseNames names, boolean asInCase) {
        this.locale = locale;
        this.bundle = Texts.bundle(BUNDLE, locale);
        this.figures = Figures.of(locale);
        this.names = names;
        this.asInCase = asInCase;
    }

    /**
     * The words for a language.
     *
     * @throws MissingResourceException if the language is neither Dutch nor English
     */
    public static ReportTexts of(Locale locale) {
        return new ReportTexts(locale, CaseNames.NONE, false);
    }

    /** These words, with what a case calls its disciplines, kinds of work and strategies (MODEL 1.21). */
    public ReportTexts of(Case named) {
        return asInCase ? this : new ReportTexts(locale, CaseNames.of(named, this), false);
    }

    /** These words, with disciplines, kinds of work and strategies by their names in the case: for programs. */
    public ReportTexts asInCase() {
        return new ReportTexts(locale, CaseNames.NONE, true);
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

    /** Name of a strategy: its label, else the word for a baseline, else its name in the case. */
    public String strategy(String name) {
        return shown(name, names.strategies(), "strategy.");
    }

    /** Name of a discipline: its label, else the usual word, else its name in the case; that for none too. */
    public String discipline(String name) {
        return shown(name, names.disciplines(), "discipline.");
    }

    /** Name of a kind of work or impact: its label, else the usual word, else its name in the case. */
    public String work(String kind) {
        return shown(kind, names.kinds(), "work.");
    }

    private String shown(String name, Map<String, String> own, String usual) {
        if (asInCase) {
            return name;
        }
        String words = own.get(name);
        return words != null ? words : textOr(usual + name, orNone(name));
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
