package nl.werkmetwerk.cli.report.html;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import nl.werkmetwerk.cli.report.ReportTexts;
import nl.werkmetwerk.cli.text.Language;
import nl.werkmetwerk.cli.text.Texts;

/** The words of the page in one language. */
final class PageTexts {
    static final String BUNDLE = "nl.werkmetwerk.cli.report.html.page";

    private final Language language;
    private final ResourceBundle bundle;

    PageTexts(Language language) {
        this.language = language;
        bundle = Texts.bundle(BUNDLE, language);
    }

    Language language() {
        return language;
    }

    /** The words of all reports. */
    ReportTexts reports() {
        return ReportTexts.of(language.locale());
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
