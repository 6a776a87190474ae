package nl.werkmetwerk.files.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.werkmetwerk.neighbourhood.vote.Election;
import nl.werkmetwerk.neighbourhood.vote.EqualShares;
import nl.werkmetwerk.neighbourhood.vote.MostVotes;
import nl.werkmetwerk.neighbourhood.vote.Outcome;
import nl.werkmetwerk.neighbourhood.vote.VoteType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real elections come out as their files say (source: {@code residents/README.md} beside them). */
class PublishedElectionsTest {
    private static final Path FOLDER = Path.of("src/test/resources/residents/pabulib");

    @ParameterizedTest
    @CsvSource({
        "france-toulouse-2019, CUMULATIVE, 1494",
        "poland-czestochowa-2020-grabowka, CUMULATIVE, 201",
        "poland-katowice-2021-zarzecze, CUMULATIVE, 610",
        "poland-krakow-2018-wzgorza-krzeslawickie, ORDINAL, 755",
        "poland-krakow-2021-bienczyce, ORDINAL, 1094",
        "poland-lodz-2022-nad-nerem, APPROVAL, 315",
        "poland-wroclaw-2018-rejon-nr-2-250, APPROVAL, 1316",
        "poland-zabrze-2020-zandka, APPROVAL, 155",
    })
    void everyVoteIsReadAndEveryProjectHasTheVotesPublished(String name, VoteType type, int rows) throws Exception {
        PublishedElection published = PublishedElection.of(FOLDER.resolve("pabulib-" + name + ".pb"));

        assertThat(published.votes().type()).isEqualTo(type);
        assertThat(published.votes().rows()).hasSize(rows);
        assertThat(published.votes().complete()).isTrue();
        assertThat(published.projects())
                .isNotEmpty()
                .allSatisfy(project ->
                        assertThat(published.named(project)).isEqualTo(Long.parseLong(project.get("votes"))));
    }

    /** Kraków publishes the scores of its places: three for the first, two, one. */
    @ParameterizedTest
    @ValueSource(strings = {"poland-krakow-2018-wzgorza-krzeslawickie", "poland-krakow-2021-bienczyce"})
    void placesCountAsPublished(String name) throws Exception {
        PublishedElection published = PublishedElection.of(FOLDER.resolve("pabulib-" + name + ".pb"));
        Election election = published.election();

        for (int item = 0; item < election.items(); item++) {
            assertThat(election.points(item))
                    .isEqualTo(Double.parseDouble(published.projects().get(item).get("score")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "poland-katowice-2021-zarzecze",
                "poland-krakow-2021-bienczyce",
                "poland-lodz-2022-nad-nerem",
                "poland-wroclaw-2018-rejon-nr-2-250",
            })
    void mostVotesTakesTheProjectsPublishedAsWinners(String name) throws Exception {
        PublishedElection published = PublishedElection.of(FOLDER.resolve("pabulib-" + name + ".pb"));

        Outcome outcome = MostVotes.of(published.election(), published);

        assertThat(outcome.won().stream()
                        .map(item -> published.projects().get(item).get("project_id"))
                        .collect(Collectors.toSet()))
                .isEqualTo(published.projects().stream()
                        .filter(project -> project.get("selected").equals("1"))
                        .map(project -> project.get("project_id"))
                        .collect(Collectors.toSet()));
    }

    /** The rows' money is spent fairly and whole: what is won fits, and nothing wanted that fits is left. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "france-toulouse-2019",
                "poland-czestochowa-2020-grabowka",
                "poland-krakow-2021-bienczyce",
                "poland-zabrze-2020-zandka",
            })
    void equalSharesSpendsWithinTheBudgetAndFillsItUp(String name) throws Exception {
        PublishedElection published = PublishedElection.of(FOLDER.resolve("pabulib-" + name + ".pb"));
        Election election = published.election();

        Outcome outcome = EqualShares.of(election, published.budget(), published);

        assertThat(published.fits(outcome.items())).isTrue();
        assertThat(outcome.purse().orElseThrow()).isGreaterThanOrEqualTo(published.budget() / election.rows());
        assertThat(outcome.next())
                .hasValueSatisfying(next -> assertThat(next.lacks()).isPositive());
    }
}
