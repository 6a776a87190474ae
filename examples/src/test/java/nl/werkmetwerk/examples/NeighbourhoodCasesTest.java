package nl.werkmetwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every neighbourhood case keeps to, so that it can be read, audited and compared with the others. */
class NeighbourhoodCasesTest {
    static Stream<CaseFile> cases() throws IOException {
        return CaseFile.all();
    }

    @Test
    void theFourNeighbourhoodsOfTheKopgroepAreThere() throws IOException {
        assertThat(CaseFile.all().map(CaseFile::name))
                .contains(
                        "almere-de-marken.yaml",
                        "leiden-zuid-west.yaml",
                        "rotterdam-reyeroord.yaml",
                        "zoetermeer-meerzicht.yaml");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysInItsFirstLinesThatItIsAReconstruction(CaseFile file) {
        String head = file.text().lines().limit(5).collect(Collectors.joining());
        assertThat(head).contains("THIS CASE IS A RECONSTRUCTION");
        assertThat(file.content().get("name").toString()).endsWith("(reconstruction)");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void combinesAtLeastFiveDisciplinesInTwelveStreetsOrMore(CaseFile file) {
        assertThat(file.maps("sections")).hasSizeGreaterThanOrEqualTo(12);
        assertThat(file.maps("assets").stream()
                        .map(asset -> asset.get("discipline"))
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(file.maps("assets")).anyMatch(asset -> asset.containsKey("planned"));
    }

    /** Within a shorter horizon the dearest renewal could fall outside it and joining would look free. */
    @ParameterizedTest
    @MethodSource("cases")
    void looksFurtherAheadThanTheLongestLife(CaseFile file) {
        assertThat(file.number("horizon")).isGreaterThan(longestLife(file));
    }

    private static int longestLife(CaseFile file) {
        return Figure.of(file).stream()
                .filter(figure -> figure.key().equals("life"))
                .map(figure -> ((Number) figure.around().get(0).get("life")).intValue())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Streets that are all alike would make one street's answer look like a neighbourhood's. */
    @ParameterizedTest
    @MethodSource("cases")
    void hasStreetsThatDiffer(CaseFile file) {
        Map<Object, List<Object>> years = file.maps("assets").stream()
                .filter(asset -> asset.get("discipline").equals("road"))
                .collect(Collectors.groupingBy(
                        asset -> asset.get("section"),
                        Collectors.mapping(asset -> asset.get("installed"), Collectors.toList())));
        assertThat(years.values().stream().distinct()).hasSizeGreaterThan(years.size() / 2);
    }
}
