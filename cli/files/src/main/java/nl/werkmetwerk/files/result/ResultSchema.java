package nl.werkmetwerk.files.result;

import java.util.ResourceBundle;
import nl.werkmetwerk.files.field.JsonSchema;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Texts;

/** The field table of a kind of result as a JSON Schema (draft 2020-12): it accepts what is written, and nothing else. */
public final class ResultSchema {
    private static final String BUNDLE = "nl.werkmetwerk.files.result.fields";

    private ResultSchema() {}

    /**
     * The schema of one result.
     *
     * @param language of the explanations
     */
    public static String of(ResultKind<?> kind, Language language) {
        ResourceBundle explanations = Texts.bundle(BUNDLE, language);
        return JsonSchema.generate(kind.forms().stream().map(ResultForm::form).toList(), explanations);
    }
}
