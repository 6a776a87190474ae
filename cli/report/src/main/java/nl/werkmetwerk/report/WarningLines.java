package nl.werkmetwerk.report;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.compare.Warning;

/** Reasons to doubt a result, as a chapter. */
public final class WarningLines {
    private WarningLines() {}

    /** The chapter; absent when there is nothing to doubt. */
    public static Optional<Chapter> chapter(List<Warning> warnings, ReportTexts texts) {
        WarningTexts sentences = new WarningTexts(texts);
        List<String> lines = warnings.stream()
                .map(warning -> (warning.where().isEmpty() ? "" : warning.where() + ": ") + sentences.message(warning))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(Chapter.of("warnings", texts.text("warnings"), lines));
    }
}
