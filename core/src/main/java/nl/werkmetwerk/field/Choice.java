package nl.werkmetwerk.field;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One of a few words.
 *
 * @param <E> what a word means
 * @param byWord what each of them means, in the order in which they are told
 * @param refusal code of MODEL-practice 19 for any other word; empty where it names none
 */
public record Choice<E>(Map<String, E> byWord, String refusal) implements Type<E> {
    private static final String NONE = "";

    /** A word for each constant. */
    public static <E extends Enum<E>> Choice<E> constants(Class<E> constants) {
        return named(Arrays.asList(constants.getEnumConstants()), Choice::word);
    }

    /** A word for each thing. */
    public static <E> Choice<E> named(List<E> things, Function<E, String> word) {
        Map<String, E> byWord = new LinkedHashMap<>();
        things.forEach(thing -> byWord.put(word.apply(thing), thing));
        return new Choice<>(byWord, NONE);
    }

    /** Words that mean themselves. */
    public static Choice<String> oneOf(String... words) {
        return named(List.of(words), Function.identity());
    }

    /** The word for a constant: {@code NEXT_YEAR} is {@code nextYear}. */
    public static String word(Enum<?> constant) {
        String[] parts = constant.name().toLowerCase(Locale.ROOT).split("_");
        return parts[0]
                + Arrays.stream(parts)
                        .skip(1)
                        .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                        .collect(Collectors.joining());
    }

    /** The same words; any other has a code of MODEL-practice 19. */
    public Choice<E> refusing(String code) {
        return new Choice<>(byWord, code);
    }

    /** The words, in order. */
    public List<String> words() {
        return List.copyOf(byWord.keySet());
    }

    @Override
    public E of(Object plain) {
        return Objects.requireNonNull(byWord.get((String) plain));
    }

    @Override
    public Object plain(E value) {
        return byWord.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no word for " + value));
    }

    @Override
    public E standIn(String place) {
        return byWord.values().iterator().next();
    }
}
