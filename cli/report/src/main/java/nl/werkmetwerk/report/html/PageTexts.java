package nl.werkmetwerk.report.html;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.report.ReportTexts;

/** The words of the page in one language. */
final class PageTexts {
    static final String BUNDLE = "nl.werkmetwerk.report.html.page";

    private final ReportTexts reports;
    private final Language language;
    private final ResourceBundle bundle;

    /** @param reports the words of all reports, in the language wanted */
    PageTexts(ReportTexts reports) {
        this.reports = reports;
        language = Language.of(reports.locale());
        bundle = Texts.bundle(BUNDLE, language);
    }

    Language language() {
        return language;
    }

    /** The words of all reports. */
    ReportTexts reports() {
        return reports;
    }

    String text(String key) {
        return bundle.getString(key);
    }

    /** All of them, by key. */
    Map<String, String> all() {
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }
}
