package nl.werkmetwerk.cli.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.files.document.CompareDocument;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.report.Proefstraat;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.study.CompareAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerTest {
    private static final String RESULT = """
        {"case": "x",
         "strategies": [
           {"name": "a", "total": 100, "cashFlows": [{"year": 2026, "amount": 5}, {"year": 2027, "amount": 6}],
            "renewals": [{"asset": "p", "year": 2026, "method": "m"}, {"asset": "q", "year": 2026, "method": "m"}]},
           {"name": "b", "total": 0.5}],
         "savings": [
           {"strategy": "b", "baseline": "a", "amount": 99.5, "irr": null, "irrRoots": [0.1, 0.2]},
           {"strategy": "b", "baseline": "c", "amount": 1, "irr": 0.1, "irrRoots": [0.1]}]}
        """;

    @Test
    void findsTheWorkedStreetAsExpected() throws Exception {
        CheckResult result = new Checker(Map.of("compare", CheckerTest::proefstraat))
                .check("proefstraat.json", ExpectedFile.parse(resource("proefstraat.expected.json")));
        assertThat(result.differences()).isEmpty();
        assertThat(result.compared()).isGreaterThan(700);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'strategies': [{'name': 'b', 'total': 0.5}]}",
                "{'compare': {'strategies': [{'name': 'b', 'total': 0.5}]}}",
                "{'source': 'by hand', 'case': 'x'}",
                "{'strategies': [{'name': 'a', 'cashFlows': [{'year': 2027, 'amount': 6}]}]}",
                "{'strategies': [{'name': 'a', 'renewals': [{'asset': 'q', 'year': 2026}]}]}",
                "{'savings': [{'strategy': 'b', 'baseline': 'c', 'amount': 1}]}",
                "{'savings': [{'strategy': 'b', 'baseline': 'a', 'irrRoots': [0.1, 0.2], 'irr': null}]}",
                "{'strategies': [{'name': 'a', 'total': 100.00000001}]}",
                "{'tolerance': {'absolute': 1}, 'strategies': [{'name': 'a', 'total': 100.9}]}",
                "{'tolerance': {'strategies.total': {'relative': 0.1}}, 'strategies': [{'name': 'a', 'total': 105}]}",
                "{'tolerance': {'strategies.total': {'relative': 0.1}}, 'compare': {'strategies': [{'name': 'a',"
                        + " 'total': 105}]}}",
                "{'tolerance': {'savings[b/a].amount': {'absolute': 1}}, 'savings': [{'strategy': 'b', 'baseline': 'a',"
                        + " 'amount': 99}]}"
            })
    void acceptsAnyPartOfTheResult(String expected) throws Exception {
        assertThat(check(expected).differences()).isEmpty();
        assertThat(check(expected).compared()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'strategies': [{'name': 'a', 'total': 101}]} | strategies[a].total | NUMBER",
                "{'compare': {'strategies': [{'name': 'a', 'total': 101}]}} | compare.strategies[a].total | NUMBER",
                "{'strategies': [{'name': 'a', 'total': 1e999}]} | strategies[a].total | NUMBER",
                "{'strategies': [{'name': 'a', 'totaal': 100}]} | strategies[a].totaal | NO_SUCH_FIELD",
                "{'strategies': [{'name': 'z'}]} | strategies[z] | NO_SUCH_ELEMENT",
                "{'strategies': [{'name': 'a', 'renewals': [{'asset': 'p', 'year': 2030}]}]} |"
                        + " strategies[a].renewals[p/2030] | NO_SUCH_ELEMENT",
                "{'savings': [{'strategy': 'b', 'baseline': 'a', 'irr': 0.1}]} | savings[b/a].irr | VALUE",
                "{'savings': [{'strategy': 'b', 'baseline': 'c', 'irr': null}]} | savings[b/c].irr | VALUE",
                "{'savings': [{'strategy': 'b', 'baseline': 'a', 'irrRoots': [0.1]}]} | savings[b/a].irrRoots | LENGTH",
                "{'savings': [{'strategy': 'b', 'baseline': 'a', 'irrRoots': []}]} | savings[b/a].irrRoots | LENGTH",
                "{'case': 'y'} | case | VALUE",
                "{'compare': {'case': 'x'}, 'parties': {'splits': []}} | parties | NO_SUCH_FIELD",
                "{'case': 'x', 'tolerance': {'totals': {'relative': 1}}} | tolerance.totals | UNUSED_TOLERANCE"
            })
    void reportsWhereTheResultDiffers(String expected, String path, Difference.Reason reason) throws Exception {
        assertThat(check(expected).differences()).singleElement().satisfies(difference -> {
            assertThat(difference.path()).isEqualTo(path);
            assertThat(difference.reason()).isEqualTo(reason);
        });
    }

    @Test
    void saysHowFarANumberIsOff() throws Exception {
        CheckResult result = check("{'strategies': [{'name': 'a', 'total': 98.5}]}");
        assertThat(new CheckTexts(ReportTexts.of(Locale.ENGLISH), false).differences(result))
                .containsExactly("strategies[a].total: expected 98.5, found 100, difference 1.5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1] | expected.noObject",
                "1 | expected.noObject",
                "{'case': 'x' | file.truncated",
                "{'case': } | expected.malformed",
                "{'case': 'x', 'case': 'y'} | expected.malformed",
                "{'source': 'nothing else'} | expected.empty",
                "{'case': 'x', 'tolerance': 1} | expected.tolerance",
                "{'case': 'x', 'tolerance': {'relative': -1}} | expected.tolerance",
                "{'case': 'x', 'tolerance': {'relativ': 1}} | expected.tolerance",
                "{'case': 'x', 'tolerance': {'case': {'relativ': 1}}} | expected.tolerance"
            })
    void refusesAnExpectedFileThatCannotBeUsed(String json, String key) {
        assertThatThrownBy(() -> ExpectedFile.parse(json.replace('\'', '"')))
                .isInstanceOfSatisfying(
                        ExpectedFileException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private static CheckResult check(String expected) throws ExpectedFileException {
        return new Checker(Map.of("compare", () -> RESULT))
                .check("x.json", ExpectedFile.parse(expected.replace('\'', '"')));
    }

    private static String proefstraat() {
        StringWriter out = new StringWriter();
        CompareAnswer answer = new CompareAnswer(Comparer.compare(Proefstraat.of()), Optional.empty(), false);
        try {
            ResultFiles.write(CompareDocument.of(answer, List.of(), Proefstraat.stamp()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static String resource(String name) throws IOException {
        try (InputStream in = CheckerTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
