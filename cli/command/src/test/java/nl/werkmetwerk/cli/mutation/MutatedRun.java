package nl.werkmetwerk.cli.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkmetwerk.cli.command.CommandLineRun;

/** One spoilt input and what the program made of it. */
final class MutatedRun {
    private static final Set<Integer> CONTRACT = Set.of(0, 1, 2, 3, 4);
    private static final long MOST_SECONDS = 20;
    private static final Pattern NO_NUMBER = Pattern.compile("\\bNaN\\b|\\bInfinity\\b|€\\s?-?∞|∞");
    private static final Pattern TRACE = Pattern.compile("^\\s+at [a-z]+\\.|Exception in thread", Pattern.MULTILINE);
    private static final Pattern DETAILS = Pattern.compile("\\S*werkmetwerk-defect-\\S*?\\.txt");
    private static final List<String> PATHS = List.of(
            "discountRate",
            "horizon",
            "baseYear",
            "assets[sewer-1].life",
            "assets[road-1].quantity",
            "coordinationRate",
            "assets[sewer-1].installed",
            "strategies[plan].works[0].year",
            "sharing.excavation",
            "sections[a].households",
            "assets[sewer-1].risk.scale",
            "priceTrends.pipe",
            "inflation",
            "uncertainties[rate].distribution.low",
            "strategies[lead].rules[0].within",
            "assets[sewer-1].maintenance.growth",
            "levies[0].income",
            "x",
            "",
            "assets[9999999999].life",
            "assets[0]",
            "timing",
            "constraints.budgets[0].amount");
    private static final List<List<String>> QUESTIONS = List.of(
            List.of("compare"),
            List.of("compare", "--format", "json"),
            List.of("compare", "--format", "csv", "--verbose"),
            List.of("compare", "--format", "md", "--verbose"),
            List.of("compare", "--out", "out.xlsx"),
            List.of("budget", "--format", "json"),
            List.of("budget", "--verbose"),
            List.of("parties", "--format", "json"),
            List.of("parties", "--verbose"),
            List.of("opportunities", "--format", "json"),
            List.of("opportunities", "--out", "map.html"),
            List.of("sensitivity", "--format", "json"),
            List.of("simulate", "--draws", "20", "--format", "json"),
            List.of("simulate", "--draws", "20", "--verbose"),
            List.of("convert", "--out", "converted.yaml"),
            List.of("convert", "--out", "converted.xlsx"),
            List.of("explain", "--strategy", "plan", "--asset", "sewer-1"),
            List.of("optimise", "--time", "1", "--format", "json"));

    private final long seed;
    private final Mutator mutator;
    private final Path folder;

    MutatedRun(long seed, Path folder) {
        this.seed = seed;
        this.folder = folder;
        mutator = new Mutator(seed);
    }

    /** What is wrong with how the program took it, if anything. */
    Optional<String> complaint(Corpus corpus) throws IOException {
        return mutator.below(3) == 0 ? ofRegister(corpus) : ofCase(corpus);
    }

    private Optional<String> ofCase(Corpus corpus) throws IOException {
        Map<String, byte[]> good = mutator.oneOf(corpus.cases());
        boolean bySetting = mutator.below(4) == 0;
        String file = place(bySetting ? good : spoilt(good), "case");
        List<Object> settings = bySetting ? List.of("--set", mutator.oneOf(PATHS) + "=" + mutator.value()) : List.of();
        List<Object> validate = new ArrayList<>(List.of("validate", file));
        validate.addAll(settings);
        Optional<String> complaint = run(validate, Set.of());
        List<Object> question = question(file);
        question.addAll(settings);
        boolean ask = last.exit() == 0 || mutator.below(20) == 0;
        return complaint.or(() -> ask ? run(question, Set.of()) : Optional.empty());
    }

    private List<Object> question(String file) {
        List<String> words = mutator.oneOf(QUESTIONS);
        boolean slow = words.get(0).matches("optimise|simulate|sensitivity") || words.contains("out.xlsx");
        if (slow && mutator.below(8) > 0) {
            words = QUESTIONS.get(mutator.below(4));
        }
        List<Object> question = new ArrayList<>();
        for (String word : words) {
            question.add(word.contains(".") ? folder.resolve(word) : word);
        }
        question.add(file);
        return question;
    }

    private Optional<String> ofRegister(Corpus corpus) throws IOException {
        Map<String, byte[]> input = spoilt(mutator.oneOf(corpus.registers()));
        String mapping = place(input, "map");
        if (mutator.below(4) == 0) {
            List<String> names = input.keySet().stream()
                    .filter(name -> !name.startsWith("map"))
                    .toList();
            return run(List.of("profile", folder.resolve(mutator.oneOf(names))), Set.of());
        }
        Path out = folder.resolve("imported.yaml");
        Optional<String> complaint = run(List.of("import", mapping, "--out", out), Set.of());
        boolean good = complaint.isEmpty() && last.exit() == 0;
        return good ? run(List.of("validate", out), Set.of(3, 4)) : complaint;
    }

    private CommandLineRun last;

    /** @param bad exit codes of the contract that are wrong here */
    private Optional<String> run(List<Object> words, Set<Integer> bad) {
        long begin = System.nanoTime();
        List<Object> line = new ArrayList<>(words);
        line.addAll(List.of("--lang", seed % 2 == 0 ? "en" : "nl"));
        last = CommandLineRun.run(line.toArray());
        double seconds = (System.nanoTime() - begin) / 1e9;
        String all = last.out() + last.err();
        String wrong = !CONTRACT.contains(last.exit()) || bad.contains(last.exit())
                ? "exit " + last.exit() + " " + details()
                : TRACE.matcher(all).find()
                        ? "a stack trace"
                        : last.exit() < 2 && NO_NUMBER.matcher(last.out()).find()
                                ? "no number: " + around(last.out())
                                : all.contains("-Xmx")
                                        ? "too much memory"
                                        : seconds > MOST_SECONDS ? "took " + seconds : "";
        return wrong.isEmpty() ? Optional.empty() : Optional.of("seed " + seed + ": " + line + ": " + wrong);
    }

    private static String around(String out) {
        Matcher found = NO_NUMBER.matcher(out);
        return found.find()
                ? out.substring(Math.max(0, found.start() - 60), Math.min(out.length(), found.end() + 20))
                : "";
    }

    /** What the program wrote of a defect. */
    private String details() {
        Matcher file = DETAILS.matcher(last.err());
        if (!file.find()) {
            return last.err();
        }
        try {
            Path told = Path.of(file.group());
            String text = Files.readString(told);
            Files.delete(told);
            return text.lines().limit(14).reduce("", (a, b) -> a + "\n" + b);
        } catch (IOException e) {
            return last.err();
        }
    }

    private Map<String, byte[]> spoilt(Map<String, byte[]> good) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(good);
        String one = mutator.oneOf(List.copyOf(files.keySet()));
        files.put(one, mutator.spoil(one, files.get(one)));
        return files;
    }

    /** Writes files; the path of the one that is read first. */
    private String place(Map<String, byte[]> files, String first) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        String name = files.keySet().stream()
                .filter(one -> one.startsWith(first))
                .findFirst()
                .orElseThrow();
        return folder.resolve(name).toString();
    }
}
