package nl.werkmetwerk.files.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.neighbourhood.vote.Ballot;
import nl.werkmetwerk.neighbourhood.vote.Vote;
import nl.werkmetwerk.neighbourhood.vote.VoteType;
import nl.werkmetwerk.neighbourhood.vote.Votes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentFilesTest {
    private static final List<String> CRITERIA = List.of("green", "water");

    @TempDir
    private Path folder;

    /** The same ballots: of a program, and of Excel in Dutch with its mark, its separator and its decimal sign. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "voter,group,green,water\n1,old,2.5,1\n2,,,3\n",
                "voter,group,green,water\r\n1, old ,\"2,5\",1\r\n2,,,3\r\n\r\n",
                "\uFEFFvoter;group;green;water\r\n1;old;2,5;1\r\n2;;;3\r\n",
                "\uFEFFsep=;\r\nvoter;group;green;water;;\r\n1;old;2,5;1;;\r\n2;;;3;;\r\n",
                "voter\tgroup\tgreen\twater\n1\told\t+2.50\t1e0\n2\t\t\t3\n",
                "water,group,green\n1,old,2.5\n3,,\n",
            })
    void ballotsAreReadAsTheyCome(String text) throws Exception {
        Path path = folder.resolve("ballots.csv");
        Files.writeString(path, text);
        InputFile file = ResidentFiles.open(path.toString(), InputStream.nullInputStream());

        assertThat(ResidentFiles.ballots(file, CRITERIA).rows())
                .containsExactly(
                        new Ballot(Optional.of("old"), List.of(2.5, 1.0)),
                        new Ballot(Optional.empty(), List.of(0.0, 3.0)));
    }

    @Test
    void aCriterionWithoutAColumnIsWeighedNothing() throws Exception {
        InputFile file = new InputFile("ballots.csv", "green\n1\n", "");

        assertThat(ResidentFiles.ballots(file, CRITERIA).rows())
                .containsExactly(new Ballot(Optional.empty(), List.of(1.0, 0.0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "voter,group,vote,points\n1,n,\"wadi,tree@a\",\"3,1.5\"\n2,,,\n",
                "\uFEFFvoter;group;vote;points\r\n1;n;wadi,tree@a;3,1.5\r\n2;;;\r\n",
                "points;vote;group\n3, 1.5;wadi , tree@a;n\n;;\n",
            })
    void votesAreReadAsTheyCome(String text) throws Exception {
        InputFile file = new InputFile("votes.csv", text.replace("\uFEFF", ""), "");

        Votes votes = ResidentFiles.votes(file, List.of("wadi", "tree"), List.of("a"));

        assertThat(votes.type()).isEqualTo(VoteType.CUMULATIVE);
        assertThat(votes.rows())
                .containsExactly(
                        new Vote(Optional.of("n"), List.of("wadi", "tree@a"), List.of(3.0, 1.5)),
                        new Vote(Optional.empty(), List.of(), List.of()));
    }

    /** Worked case package-12: ordinal, a group, a row without a vote, and one row fewer than the file says. */
    @Test
    void pabulibIsReadWithItsTypeItsLengthsAndItsGroups() throws Exception {
        Path path = Path.of("src/test/resources/residents/package-12.pb");
        InputFile file = ResidentFiles.open(path.toString(), InputStream.nullInputStream());

        Votes votes = ResidentFiles.votes(file, List.of("hedge", "tree", "lamp", "pond"), List.of("a"));

        assertThat(votes.type()).isEqualTo(VoteType.ORDINAL);
        assertThat(votes.maxLength()).hasValue(3);
        assertThat(votes.declared()).hasValue(9);
        assertThat(votes.rows()).hasSize(8);
        assertThat(votes.rows().get(3))
                .isEqualTo(new Vote(Optional.of("z"), List.of("pond", "hedge@a", "tree"), List.of()));
        assertThat(votes.rows().get(4)).isEqualTo(new Vote(Optional.of("z"), List.of(), List.of()));
    }

    @Test
    void scoresAndApprovalsOfPabulibAreReadAndOtherColumnsPassedOver() throws Exception {
        String head =
                "META\r\nkey;value\r\nvote_type;%s\r\nPROJECTS\r\nproject_id;name\r\nwadi;\"a\" wadi\r\nVOTES\r\n";

        assertThat(pb(head.formatted("scoring") + "voter_id;age;vote;points\r\n1;70;wadi;4\r\n")
                        .rows())
                .containsExactly(new Vote(Optional.empty(), List.of("wadi"), List.of(4.0)));
        assertThat(pb(head.formatted("approval") + "voter_id;vote;sex\r\n1;wadi;f\r\n")
                        .rows())
                .containsExactly(new Vote(Optional.empty(), List.of("wadi"), List.of()));
    }

    private static Votes pb(String text) throws Exception {
        return ResidentFiles.votes(new InputFile("votes.pb", text, ""), List.of("wadi"), List.of());
    }
}
