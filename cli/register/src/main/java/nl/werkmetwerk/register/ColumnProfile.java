package nl.werkmetwerk.register;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkmetwerk.register.rule.UnknownValues;
import nl.werkmetwerk.register.rule.YearText;
import nl.werkmetwerk.register.source.NumberReading;

/** What one column of a register holds, gathered in bounded memory. */
final class ColumnProfile {
    /** Different texts that are counted one by one; a column with more is told to have at least as many. */
    static final int MOST_TEXTS = 100_000;

    /** A column with more different texts holds no codes. */
    static final int MOST_CODES = 25;

    private static final int SAMPLE = 10_000;
    private static final int YEAR_FROM = 1500;
    private static final int YEAR_TO = 2200;
    private static final int FENCE = 3;
    private static final String REST = "overig";
    private static final Pattern LONG = Pattern.compile("-?\\d{9,}");
    private static final Pattern DATED = Pattern.compile("(?i)dat|jaar|year|tijd|time|begin|aanleg|_at$");
    private static final Pattern ID = Pattern.compile(
            "(?i)(.*[^a-z])?(id|ide|nr|uri|uuid|guid)([^a-z].*)?|.*(nummer|identificatie).*|.*[a-z](id|ID|NR|Nr)");

    private final String name;
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Integer, Integer> years = new TreeMap<>();
    private final double[] sample = new double[SAMPLE];
    private final SplittableRandom random = new SplittableRandom(1);
    private long filled;
    private long numbers;
    private long zeros;
    private long faults;
    private long doubtful;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    ColumnProfile(String name) {
        this.name = name;
    }

    void add(String cell, NumberReading number) {
        if (cell.isEmpty()) {
            return;
        }
        filled++;
        if (texts.size() < MOST_TEXTS || texts.containsKey(cell)) {
            texts.merge(cell, 1, Integer::sum);
        }
        number.value().ifPresent(this::number);
        doubtful += number.doubtful() ? 1 : 0;
        boolean id = LONG.matcher(cell).matches() && !DATED.matcher(name).find();
        OptionalInt year = id ? OptionalInt.empty() : YearText.parse(cell);
        if (year.isPresent() && year.getAsInt() >= YEAR_FROM && year.getAsInt() <= YEAR_TO) {
            years.merge(year.getAsInt(), 1, Integer::sum);
        }
    }

    private void number(double value) {
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
        zeros += value == 0 ? 1 : 0;
        long place = numbers < SAMPLE ? numbers : random.nextLong(numbers + 1);
        if (place < SAMPLE) {
            sample[(int) place] = value;
        }
        numbers++;
    }

    String name() {
        return name;
    }

    long filled() {
        return filled;
    }

    /** Different texts; {@link #MOST_TEXTS} stands for that many or more. */
    int different() {
        return texts.size();
    }

    /** Texts that come back: records beyond the first of each; absent when there are too many texts to know. */
    OptionalDouble repeated() {
        return texts.size() < MOST_TEXTS ? OptionalDouble.of((double) (filled - texts.size())) : OptionalDouble.empty();
    }

    /** Whether most of it is numbers. */
    boolean numeric() {
        return numbers * 2 > filled && numbers > 0;
    }

    OptionalDouble least() {
        return numeric() ? OptionalDouble.of(least) : OptionalDouble.empty();
    }

    OptionalDouble greatest() {
        return numeric() ? OptionalDouble.of(greatest) : OptionalDouble.empty();
    }

    /** The middle number, of a sample where there are many. */
    OptionalDouble median() {
        return numeric() ? OptionalDouble.of(quantile(sorted(), 0.5)) : OptionalDouble.empty();
    }

    /** Texts among numbers. */
    long noNumbers() {
        return numeric() ? filled - faults - doubtful - numbers : 0;
    }

    long zeros() {
        return zeros;
    }

    /** Takes a cell that holds no value: an error, or a formula that was never computed. */
    void addFault() {
        filled++;
        faults++;
    }

    /** Cells that hold no value, though something stands in them. */
    long faults() {
        return faults;
    }

    /** Numbers that can be two. */
    long doubtful() {
        return doubtful;
    }

    /** Part of the sample farther than three times the middle half beyond its ends. */
    double outlierShare() {
        if (!numeric()) {
            return 0;
        }
        double[] values = sorted();
        double low = quantile(values, 0.25);
        double high = quantile(values, 0.75);
        double fence = FENCE * (high - low);
        return fence == 0
                ? 0
                : (double) Arrays.stream(values)
                                .filter(value -> value < low - fence || value > high + fence)
                                .count()
                        / values.length;
    }

    private double[] sorted() {
        double[] values = Arrays.copyOf(sample, (int) Math.min(numbers, SAMPLE));
        Arrays.sort(values);
        return values;
    }

    private static double quantile(double[] sorted, double part) {
        return sorted[(int) Math.round((sorted.length - 1) * part)];
    }

    /** Whether it looks like years: nine in ten of what is filled, zeros aside. */
    boolean looksLikeYears() {
        long dated = years.values().stream().mapToLong(Integer::longValue).sum();
        return dated > 0 && dated * 10 >= (filled - zeros) * 9;
    }

    /** Cells of a column of years that hold no year at all. */
    long impossibleYears() {
        return filled - years.values().stream().mapToLong(Integer::longValue).sum();
    }

    Map<Integer, Integer> heapedYears() {
        return HeapedYears.of(years);
    }

    /** Whether its name says that it holds ids. */
    boolean looksLikeId() {
        return ID.matcher(name).matches();
    }

    /**
     * What its numbers measure, if its name says that they are widths or heights.
     *
     * @param about what the register is about
     */
    Optional<Measure> measure(Optional<String> about) {
        return numeric() ? Measure.of(name, about) : Optional.empty();
    }

    /** Words that say nothing is known, with their number. */
    Map<String, Integer> unknown() {
        return texts.entrySet().stream()
                .filter(entry ->
                        UnknownValues.usual(entry.getKey()) || entry.getKey().equalsIgnoreCase(REST))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, TreeMap::new));
    }

    /** Codes that differ in capitals or spaces only; of columns with few codes. */
    List<String> twins() {
        if (numeric() || texts.size() > MOST_CODES) {
            return List.of();
        }
        Map<String, List<String>> alike = texts.keySet().stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        text -> text.toLowerCase(Locale.ROOT).replace(" ", ""), TreeMap::new, Collectors.toList()));
        return alike.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> String.join(" / ", group))
                .toList();
    }

    /** The most frequent texts of a column of codes, with their number. */
    List<Map.Entry<String, Integer>> most(int count) {
        return texts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(count)
                .toList();
    }
}
