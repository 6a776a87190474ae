package nl.werkmetwerk.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a register is about: the discipline whose words most of its names have. */
final class Subject {
    private static final Map<String, List<String>> WORDS = words();

    private Subject() {}

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("tree", List.of("boom", "bomen", "plantjaar", "kroon", "stam", "tree", "dbh", "species", "snoei"));
        words.put("lighting", List.of("lichtmast", "armatuur", "lamp", "licht", "luminaire", "lantaarn"));
        words.put(
                "sewer",
                List.of(
                        "riool",
                        "riolering",
                        "bob",
                        "streng",
                        "gwsw",
                        "sewer",
                        "stelsel",
                        "vrb_",
                        "leiding",
                        "lining"));
        words.put("water", List.of("water", "main", "pipe", "hydrant"));
        words.put("road", List.of("weg", "verhard", "bgt_functie", "fysiekvoorkomen", "road", "pavement", "rijbaan"));
        words.put("green", List.of("groen", "beplant", "heester", "gras", "hagen"));
        return words;
    }

    /**
     * The discipline, if one has more words than each other.
     *
     * @param names of the file and its columns
     */
    static Optional<String> of(Collection<String> names) {
        String best = "";
        long most = 0;
        boolean tied = false;
        for (Map.Entry<String, List<String>> one : WORDS.entrySet()) {
            long found = names.stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .filter(name -> one.getValue().stream().anyMatch(name::contains))
                    .count();
            tied = found == most || (found < most && tied);
            best = found > most ? one.getKey() : best;
            most = Math.max(most, found);
        }
        return most == 0 || tied ? Optional.empty() : Optional.of(best);
    }
}
