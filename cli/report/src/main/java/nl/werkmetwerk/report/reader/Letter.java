package nl.werkmetwerk.report.reader;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Street street, Locale language, List<Line> head, String title, List<Passage> passages, List<String> names) {
    public Letter {
        head = List.copyOf(head);
        passages = List.copyOf(passages);
        names = List.copyOf(names);
    }

    /** As it is read, a line each. */
    public String text() {
        Stream<String> body = passages.stream()
                .flatMap(passage -> Stream.concat(
                        Stream.of(passage.title()), passage.lines().stream().map(Line::text)));
        return Stream.of(head.stream().map(Line::text), Stream.of(title), body)
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
