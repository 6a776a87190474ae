package nl.werkmetwerk.report.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A letter to the residents of a section: one page.
 *
 * @param street what it is about
 * @param language of its words
 * @param head lines above the title: who sends it, to whom, when
 * @param title what it is about, in a line
 * @param passages questions with their answers
 * @param names words of the case that stand in it, which nobody chose for being plain
 */
public record Letter(
        Street street, Locale language, List<Line> head, String title, List<Passage> passages, List<String> names)
        implements Sheet {
    public Letter {
        head = List.copyOf(head);
        passages = List.copyOf(passages);
        names = List.copyOf(names);
    }

    @Override
    public Optional<String> section() {
        return Optional.of(street.section().id());
    }
}
