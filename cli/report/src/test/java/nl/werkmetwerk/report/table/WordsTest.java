package nl.werkmetwerk.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void aParagraphIsFoldedAtSpaces() {
        assertThat(Words.fold("one two  three", 8)).containsExactly("one two", "three");
        assertThat(Words.fold("incomprehensibilities", 8)).containsExactly("incomprehensibilities");
    }

    @Test
    void anAmountStaysBesideItsEuroSign() {
        assertThat(Words.fold("betaalt € 457.595", 9)).containsExactly("betaalt", "€ 457.595");
    }

    @Test
    void signsThatSteerATerminalAreTakenOut() {
        assertThat(Words.plain("a\u001b[2Jb")).isEqualTo("a [2Jb");
    }
}
