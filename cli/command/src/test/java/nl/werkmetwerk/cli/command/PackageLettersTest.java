package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What residents chose stands in their letters, by the result of the package (made-up ballots and votes of Leiden). */
class PackageLettersTest {
    private static final String LEIDEN = "../../examples/cases/leiden-zuid-west";
    private static final Pattern FIGURE =
            Pattern.compile("<span data-field=\"package#([^\"]*)\" data-value=\"([^\"]*)\">");

    private static final Pattern LETTER =
            Pattern.compile("<article data-section=\"([^\"]*)\">(.*?)</article>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void lettersTellWhatWasChosenForTheStreetAndNoOther() throws IOException {
        Path told = folder.resolve("package.json");
        Path page = folder.resolve("letters.html");
        CommandLineRun asked = CommandLineRun.run(
                "package",
                Path.of(LEIDEN + ".yaml"),
                "--ballots",
                LEIDEN + ".made-up.ballots.csv",
                "--votes",
                LEIDEN + ".made-up.votes.csv",
                "--out",
                told);
        assertThat(asked.exit()).as(asked.err()).isZero();

        CommandLineRun run = CommandLineRun.run(
                "report", Path.of(LEIDEN + ".yaml"), "--for", "resident", "--with", told, "--out", page, "--lang=nl");

        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode result = new ObjectMapper().readTree(told.toFile());
        List<String> chosen = chosen(result);
        List<MatchResult> letters =
                LETTER.matcher(Files.readString(page)).results().toList();
        assertThat(letters).hasSizeGreaterThan(15);
        for (MatchResult letter : letters) {
            List<String> here = chosen.stream()
                    .filter(id -> id.endsWith("@" + letter.group(1)))
                    .toList();
            List<String> figures = FIGURE.matcher(letter.group(2))
                    .results()
                    .map(figure -> figure.group(1))
                    .filter(field -> field.endsWith("/year"))
                    .map(field -> result.at(field.replace("/year", "/id")).textValue())
                    .toList();
            assertThat(figures).containsExactlyElementsOf(here);
            assertThat(letter.group(2)).contains("112</span> bewoners vulden het formulier in.");
        }
        assertThat(Files.readString(page)).contains("<h2>Wat verandert er?</h2>", "Dit past nu niet in het geld");
        values(result, Files.readString(page));
    }

    private static List<String> chosen(JsonNode result) {
        JsonNode choice = StreamSupport.stream(result.get("choices").spliterator(), false)
                .filter(one -> one.get("by").textValue().equals("equalShares"))
                .findFirst()
                .orElseThrow();
        return StreamSupport.stream(choice.get("measures").spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    private static void values(JsonNode result, String page) {
        List<MatchResult> figures = FIGURE.matcher(page).results().toList();
        assertThat(figures)
                .hasSizeGreaterThan(50)
                .allSatisfy(figure ->
                        assertThat(result.at(figure.group(1)).asText()).isEqualTo(figure.group(2)));
    }
}
