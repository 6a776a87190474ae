package nl.werkmetwerk.files.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.werkmetwerk.files.CaseFileException;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused in ballots and votes, where, and in which words (MODEL-practice 19; worked cases {@code bad}). */
class ResidentRefusalsTest {
    private static final Path BAD = Path.of("src/test/resources/residents/bad");

    /** Of worked case package-1. */
    private static final List<String> CRITERIA = List.of("green", "water", "cool");

    /** Of worked cases package-5 and package-12. */
    private static final List<String> MEASURES = List.of("square", "bench", "garden", "lamp", "hedge", "tree", "pond");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "ballots-negative.csv|2:2  green|-6 is no number of 0 or more. Fill in such a number, or leave the cell"
                        + " empty. (ballotCell)|-6 is geen getal van 0 of meer. Vul zo'n getal in, of laat de cel leeg."
                        + " (ballotCell)",
                "ballots-text.csv|2:2  green|veel is no number of 0 or more. Fill in such a number, or leave the cell"
                        + " empty. (ballotCell)|veel is geen getal van 0 of meer. Vul zo'n getal in, of laat de cel leeg."
                        + " (ballotCell)",
                "ballots-unknown-column.csv|1:2|a column gren is not known here. Did you mean green? Allowed are green,"
                        + " water, cool, voter, group. (columnUnknown)|een kolom gren is hier niet bekend. Bedoelde u"
                        + " green? Toegestaan zijn green, water, cool, voter, group. (columnUnknown)",
                "ballots-voter-twice.csv|3:1|1 is on line 2 and on line 3; each resident has one row. Leave one out."
                        + " (voterTwice)|1 staat op regel 2 en op regel 3; iedere bewoner heeft één rij. Laat er een"
                        + " weg. (voterTwice)",
                "votes-voter-twice.csv|3:1|1 is on line 2 and on line 3; each resident has one row. Leave one out."
                        + " (voterTwice)|1 staat op regel 2 en op regel 3; iedere bewoner heeft één rij. Laat er een"
                        + " weg. (voterTwice)",
                "votes-negative.csv|2:4  points|-1 is no number of 0 or more. Fill in such a number, or leave the cell"
                        + " empty. (ballotCell)|-1 is geen getal van 0 of meer. Vul zo'n getal in, of laat de cel leeg."
                        + " (ballotCell)",
                "votes-no-row.csv||there is no vote in this file; give a row for each resident. (votesEmpty)|er staat"
                        + " geen stem in dit bestand; geef een rij per bewoner. (votesEmpty)",
                "votes-points-number.csv|2:4|here are 2 ids and 1 numbers; give each id a number, with commas between."
                        + " (votesUneven)|hier staan 2 namen en 1 getallen; zet bij iedere naam een getal, met komma's"
                        + " ertussen. (votesUneven)",
                "votes-type.pb|5:11  vote_type|vote_type \"choose-1\" is not counted here; allowed are approval,"
                        + " cumulative, scoring and ordinal. (voteType)|vote_type \"choose-1\" wordt hier niet geteld;"
                        + " toegestaan zijn approval, cumulative, scoring en ordinal. (voteType)",
                "votes-unknown-id.csv|2:3|nobody can vote for squar@a. Did you mean square@a? Allowed are square, bench,"
                        + " garden, lamp, hedge, tree, pond, by itself or followed by @ and a section."
                        + " (voteUnknown)|op squar@a kan niet gestemd worden. Bedoelde u square@a? Toegestaan zijn"
                        + " square, bench, garden, lamp, hedge, tree, pond, zo of met @ en een sectie erachter."
                        + " (voteUnknown)",
            })
    void theFileIsRefusedWithPlaceWayOutAndCode(String file, String place, String english, String dutch) {
        CaseFileException refused = refused(BAD.resolve(file));

        String where = BAD.resolve(file) + (place == null ? "" : ":" + place);
        String separator = place != null && place.contains("  ") ? ": " : "  ";
        assertThat(refused.in(Language.EN)).isEqualTo(where + separator + english);
        assertThat(refused.in(Language.NL)).isEqualTo(where + separator + dutch);
    }

    private static CaseFileException refused(Path file) {
        return catchThrowableOfType(CaseFileException.class, () -> {
            InputFile text = ResidentFiles.open(file.toString(), InputStream.nullInputStream());
            if (file.getFileName().toString().startsWith("ballots")) {
                ResidentFiles.ballots(text, CRITERIA);
            } else {
                ResidentFiles.votes(text, MEASURES, List.of("a", "b"));
            }
        });
    }

    @Test
    void allThatIsWrongIsToldAtOnceInTheOrderOfTheFile() {
        assertThat(told("ballots.csv", "voter;green;gren\n1;x;2\n1;-1;2\n"))
                .containsExactly("columnUnknown", "ballotCell", "voterTwice", "ballotCell");
        assertThat(told("votes.csv", "vote;vote;kleur\nx;;1\n"))
                .containsExactly("columnTwice", "columnUnknown", "voteUnknown");
        assertThat(told("votes.csv", "group\nn\n")).containsExactly("noVoteColumn");
        assertThat(told("votes.csv", "")).containsExactly("noVoteColumn");
        assertThat(told("votes.csv", "vote\nsquare,bench\n")).containsExactly("cellWithoutColumn");
        assertThat(told("votes.csv", "vote,points\nbench,NaN\n")).containsExactly("ballotCell");
        assertThat(told("votes.csv", "vote,points\nbench,1e999\n")).containsExactly("ballotCell");
        assertThat(told("votes.csv", "vote\n\"bench\n")).containsExactly("noTable");
        assertThat(told(
                        "votes.pb",
                        "META\nkey;value\nvote_type;ordinal\nmax_length;drie\nVOTES\nvoter_id;vote\n1;pond"))
                .containsExactly("wholeNumber");
        assertThat(told("votes.pb", "META\nkey;value\nvote_type;scoring\nVOTES\nvoter_id;vote\n1;pond"))
                .containsExactly("votesUneven");
    }

    @Test
    void moreRowsThanAnyNeighbourhoodHasAreRefusedAtTheRow() {
        String rows = "vote\n" + "square\n".repeat(Rows.MOST + 1);

        assertThat(told("votes.csv", rows)).containsExactly("tooManyRows");
    }

    private List<String> told(String name, String text) {
        CaseFileException refused = catchThrowableOfType(CaseFileException.class, () -> {
            InputFile file = new InputFile(name, text, "");
            if (name.startsWith("ballots")) {
                ResidentFiles.ballots(file, CRITERIA);
            } else {
                ResidentFiles.votes(file, MEASURES, List.of("a", "b"));
            }
        });
        return refused.messages().stream()
                .map(message -> message.code().replace("residents.", ""))
                .toList();
    }

    @Test
    void whatExcelWritesInOldSignsOrPackedIsRefusedWithTheWayToSaveIt() throws Exception {
        Path old = folder.resolve("ballots.csv");
        Files.write(old, "voter;groep\nJosé;één\n".getBytes(StandardCharsets.ISO_8859_1));
        Path packed = folder.resolve("ballots.xlsx");
        Files.write(packed, new byte[] {'P', 'K', 3, 4});

        assertThat(unopened(old))
                .isEqualTo(old + ":2:4  here the file is not UTF-8. Save it in Excel as \"CSV UTF-8 (comma"
                        + " delimited)\". (notUtf8)");
        assertThat(unopened(packed)).startsWith(packed + "  this is a workbook or a packed file;");
        assertThat(unopened(folder.resolve("none.csv")))
                .isEqualTo(folder.resolve("none.csv") + "  this file does not exist.");
    }

    private static String unopened(Path file) {
        UnreadableException refused = catchThrowableOfType(
                UnreadableException.class, () -> ResidentFiles.open(file.toString(), InputStream.nullInputStream()));
        return refused.told().in(Texts.of(Language.EN));
    }
}
