package nl.werkmetwerk.report.html;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.report.ReportTexts;

/** The words of a page in one language. */
public final class PageTexts {
    private final ReportTexts reports;
    private final Language language;
    private final ResourceBundle bundle;

    /**
     * The words of a page.
     *
     * @param bundle where they are
     * @param reports the words of all reports, in the language wanted
     */
    public PageTexts(String bundle, ReportTexts reports) {
        this.reports = reports;
        language = Language.of(reports.locale());
        this.bundle = Texts.bundle(bundle, language);
    }

    /** Their language. */
    public Language language() {
        return language;
    }

    /** The words of all reports. */
    public ReportTexts reports() {
        return reports;
    }

    /** One of them, its holes open. */
    public String text(String key) {
        return bundle.getString(key);
    }

    /** All of them, by key. */
    public Map<String, String> all() {
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }
}
