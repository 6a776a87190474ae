package nl.werkmetwerk.report.reader;

import java.util.List;
import nl.werkmetwerk.model.letter.Letters;
import nl.werkmetwerk.report.ReportTexts;

/**
 * Residents: what happens in my street and when, how often and how long is it open, what can I still say, whom do I call
 * (MODEL-practice 18). A letter for each section in which something is done in fifteen years.
 *
 * @param texts words of their language
 */
public record ResidentReader(ReportTexts texts) implements Reader<List<Letter>> {
    @Override
    public List<Letter> read(Known known) {
        Letters letters = known.answer().comparison().of().letters();
        return new Streets(known)
                .withWork().stream()
                        .map(street -> new LetterWriter(street, letters, texts).letter())
                        .toList();
    }
}
