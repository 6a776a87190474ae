package nl.werkmetwerk.report.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a council reads: one page of at most six figures (MODEL-practice 18).
 *
 * @param language of its words
 * @param title the case
 * @param passages questions with their answers
 */
public record CouncilPage(Locale language, String title, List<Passage> passages) implements Sheet {
    public CouncilPage {
        passages = List.copyOf(passages);
    }

    @Override
    public List<Line> head() {
        return List.of();
    }

    @Override
    public Optional<String> section() {
        return Optional.empty();
    }
}
