package nl.werkmetwerk.files.text;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Finds a bundle in the language asked for, or none. Not in that of the machine; and not in no language either: to learn
 * that there is no such file every jar of the program would be opened.
 */
final class ExactLanguage extends ResourceBundle.Control {
    @Override
    public List<String> getFormats(String name) {
        return FORMAT_PROPERTIES;
    }

    @Override
    public List<Locale> getCandidateLocales(String name, Locale locale) {
        return List.of(Locale.forLanguageTag(locale.getLanguage()));
    }

    @Override
    public @Nullable Locale getFallbackLocale(String name, Locale locale) {
        return null;
    }
}
