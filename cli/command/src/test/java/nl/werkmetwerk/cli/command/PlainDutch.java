package nl.werkmetwerk.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of MODEL-practice 18 on a letter in Dutch, written from the text. */
record PlainDutch(List<String> sentences) {
    private static final int LONGEST = 15;
    private static final double MEAN = 11;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_'’]+");
    private static final Pattern PASSIVE =
            Pattern.compile("\\b(wordt|worden|werd|werden)\\b", Pattern.CASE_INSENSITIVE);

    static PlainDutch of(String letter) {
        return new PlainDutch(letter.lines()
                .flatMap(line -> Stream.of(line.strip().split("(?<=[.!?])\\s+")))
                .filter(sentence -> sentence.matches(".*\\p{L}.*"))
                .toList());
    }

    /** What breaks a rule; empty: the letter is plain. */
    List<String> broken(List<String> avoided) {
        List<String> broken = new ArrayList<>();
        sentences.stream().filter(sentence -> words(sentence) > LONGEST).forEach(broken::add);
        double mean = sentences.stream().mapToLong(PlainDutch::words).average().orElse(0);
        if (mean > MEAN) {
            broken.add("mean " + mean);
        }
        long passive = sentences.stream()
                .filter(sentence -> PASSIVE.matcher(sentence).find())
                .count();
        if (passive > Math.max(1, 0.1 * sentences.size())) {
            broken.add("passive " + passive);
        }
        String all = String.join("\n", sentences);
        avoided.stream()
                .filter(word -> Pattern.compile(
                                "\\b" + Pattern.quote(word) + "\\b",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS)
                        .matcher(all)
                        .find())
                .forEach(broken::add);
        return broken;
    }

    private static long words(String sentence) {
        return WORD.matcher(sentence).results().count();
    }
}
