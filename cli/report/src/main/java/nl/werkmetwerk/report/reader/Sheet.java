package nl.werkmetwerk.report.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One printed page of questions and answers, whoever reads it. */
public interface Sheet {
    /** Of its words. */
    Locale language();

    /** Lines above the title; possibly none. */
    List<Line> head();

    /** What it is about, in a line. */
    String title();

    /** Questions with their answers. */
    List<Passage> passages();

    /** Id of the section that it is about, where it is about one. */
    Optional<String> section();

    /** As it is read, a line each. */
    default String text() {
        Stream<String> body = passages().stream()
                .flatMap(passage -> Stream.concat(
                        Stream.of(passage.title()), passage.lines().stream().map(Line::text)));
        return Stream.of(head().stream().map(Line::text), Stream.of(title()), body)
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
