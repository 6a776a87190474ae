package nl.werkmetwerk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what says so is fetched from, and nothing in an address becomes a rule of the page. */
class TilesTest {
    @Test
    void theOriginIsAllThatStandsBeforeThePath() {
        assertThat(Tiles.of("http://127.0.0.1:8080/t/{z}/{x}/{y}.png?k=a")
                        .orElseThrow()
                        .origin())
                .isEqualTo("http://127.0.0.1:8080");
        assertThat(Tiles.of("brt").orElseThrow().origin()).isEqualTo("https://service.pdok.nl");
        assertThat(Tiles.of("brt").orElseThrow().address()).contains("{z}", "{x}", "{y}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "osm",
                "https://example.org/{z}/{x}.png",
                "https://example.org {z}{x}{y}",
                "ftp://example.org/{z}/{x}/{y}",
                "javascript:alert('{z}{x}{y}')",
                "https://a.org; script-src */{z}/{x}/{y}",
                "https://user@a.org/{z}/{x}/{y}",
                "https://a.org/{z}/{x}/{y}\"><script>",
                "https://a.org/{z}/{x}/{y}</script>",
                "https://*/{z}/{x}/{y}"
            })
    void whatIsNoAddressOfTilesIsNone(String text) {
        assertThat(Tiles.of(text)).isEmpty();
    }
}
