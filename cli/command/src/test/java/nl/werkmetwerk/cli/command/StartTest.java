package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartTest {
    @ParameterizedTest
    @ValueSource(strings = {"1.8", "1.7", "9", "11", "16", ""})
    void anOlderJavaIsToldInBothLanguages(String version) {
        assertThat(Start.isTooOld(version)).isTrue();
        assertThat(Start.told(version))
                .contains("dit is Java " + version + "; Java 17 of later is nodig")
                .contains("this is Java " + version + "; Java 17 or later is needed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "21", "25", "100"})
    void aLaterJavaRuns(String version) {
        assertThat(Start.isTooOld(version)).isFalse();
    }
}
