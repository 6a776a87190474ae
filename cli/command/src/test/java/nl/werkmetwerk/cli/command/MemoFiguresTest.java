package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.werkmetwerk.files.Example;
import nl.werkmetwerk.files.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a memo says in euro or per cent is what a program reads: no figure of it was made for the memo alone. */
class MemoFiguresTest {
    /** An amount of a thousand euro or more, or per cent with a decimal, as a Dutch text has them. */
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})+(?![\\d.,%])|-?\\d+,\\d%");

    @TempDir
    private Path folder;

    @Test
    void everyFigureIsFoundInTheResultsForPrograms() throws IOException {
        Path street = Files.writeString(folder.resolve("straat.yaml"), Example.in(Language.NL));
        Path memo = folder.resolve("memo.docx");
        assertThat(run("compare", street, "--out", memo, "--lang", "nl").exit()).isZero();
        Set<String> known = new HashSet<>();
        for (String question : List.of("compare --chances", "sensitivity", "parties")) {
            String[] words = question.split(" ");
            List<Object> line = new ArrayList<>(List.of(words[0], street, "--format", "json"));
            line.addAll(List.of(words).subList(1, words.length));
            JsonNode result = new ObjectMapper().readTree(run(line.toArray()).out());
            collect(result, known);
            result.path("strategies").forEach(strategy -> differences(result, strategy, known));
        }

        List<String> told = FIGURE.matcher(String.join("\n", MemoText.lines(memo)))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(told).hasSizeGreaterThan(40);
        assertThat(known).containsAll(told);
    }

    private static void collect(JsonNode node, Set<String> known) {
        if (node.isNumber()) {
            BigDecimal value = new BigDecimal(node.asText());
            known.add(shown(value, 0));
            if (value.abs().compareTo(BigDecimal.TEN) < 0) {
                known.add(shown(value.movePointRight(2), 1) + "%");
            }
        }
        node.forEach(child -> collect(child, known));
    }

    /** What an owner pays less than when works are separate: the last column of who pays is what the two before it differ. */
    private static void differences(JsonNode result, JsonNode strategy, Set<String> known) {
        JsonNode separate = result.path("strategies").path(0).path("byParty");
        strategy.path("byParty").properties().forEach(party -> {
            double difference =
                    separate.path(party.getKey()).asDouble() - party.getValue().asDouble();
            known.add(shown(BigDecimal.valueOf(difference), 0));
        });
    }

    private static String shown(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return String.format(Locale.forLanguageTag("nl"), "%,." + decimals + "f", rounded);
    }
}
