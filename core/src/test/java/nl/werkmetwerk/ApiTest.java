package nl.werkmetwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What users of the engine can name changes when somebody means it to: {@code core/API.txt} is reviewed like any golden
 * file. {@code mvn -pl core test -Dtest=ApiTest -Dwerkmetwerk.renew=true} writes it anew.
 */
class ApiTest {
    private static final Path LISTING = Path.of("API.txt");

    @Test
    void isWhatWasReviewed() throws Exception {
        String api = ApiListing.of(ModuleFinder.of(Path.of("target/classes")));
        if (Boolean.getBoolean("werkmetwerk.renew")) {
            Files.writeString(LISTING, api);
        }
        assertThat(api.lines())
                .as(
                        "What core exports has changed. Is it meant? Then renew core/API.txt (see ApiTest) and tell it in CHANGELOG.")
                .containsExactlyElementsOf(Files.readAllLines(LISTING));
    }
}
