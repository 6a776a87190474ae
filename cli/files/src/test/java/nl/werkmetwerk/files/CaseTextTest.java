package nl.werkmetwerk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.files.tree.FlowText;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.Limits;
import nl.werkmetwerk.files.tree.Plain;
import nl.werkmetwerk.files.tree.Tree;
import nl.werkmetwerk.files.tree.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseTextTest {
    @ParameterizedTest
    @CsvSource({"true, false", "false, false", "false, true"})
    void whatIsWrittenAsItComesReadsBackAsItWas(boolean json, boolean quoted) throws Exception {
        Map<String, Object> asset = new LinkedHashMap<>();
        asset.put("id", "a \"b\" \\ é \u0007");
        asset.put("quantity", 12.5);
        asset.put("methods", List.of(Map.of("kind", "no")));
        StringBuilder out = new StringBuilder();
        CaseText text = new CaseText(out, json, quoted);
        text.begin("two\nlines");
        text.field("name", "on");
        text.list("sections");
        text.endList();
        text.list("assets");
        text.item(asset);
        text.item(Map.of("id", "second"));
        text.endList();
        text.end();

        assertThat(plain(out, json).toString())
                .isEqualTo("{name=on, sections=[], assets=[" + asset + ", {id=second}]}");
        assertThat(out.toString().lines().filter(line -> line.contains("second")))
                .hasSize(1);
    }

    /** A case that import or convert wrote is read without a doubt: 1.500 could be fifteen hundred to a Dutch reader. */
    @Test
    void aNumberThatIsWrittenHasOneReading() {
        assertThat(FlowText.of(List.of(1.875, new BigDecimal("15.125"), 0.875, 2.25, 1500.0), false))
                .isEqualTo("[1.8750, 15.1250, 0.875, 2.25, 1500]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void aListThatComesIsWrittenAsOneThatIsThere(int size) throws IOException {
        for (boolean json : List.of(true, false)) {
            List<Integer> items = List.of(7, 8, 9).subList(0, size);
            StringBuilder whole = new StringBuilder();
            new CaseText(whole, json).list("years", items.iterator());
            StringBuilder coming = new StringBuilder();
            CaseText text = new CaseText(coming, json);
            text.list("years");
            for (int item : items) {
                text.item(item);
            }
            text.endList();

            assertThat(coming).hasToString(whole.toString());
        }
    }

    @Test
    void inYamlValuesMayStandAsInJson() throws IOException {
        StringBuilder out = new StringBuilder();
        CaseText text = new CaseText(out, false, true);
        text.list("assets", List.of(Map.of("id", "sewer-1")).iterator());

        assertThat(out).hasToString("assets:\n  - {\"id\": \"sewer-1\"}\n");
    }

    /** 0.10 stays so, and 1e3 becomes what every reader knows. */
    @Test
    void numbersThatWereReadKeepTheirDigits() throws Exception {
        assertThat(plain(new StringBuilder("{\"a\": 0.10, \"b\": 1e3, \"c\": null}"), true))
                .hasToString("{a=0.10, b=1E+3, c=null}");
        assertThat(FlowText.of(plain(new StringBuilder("{\"a\": 0.10, \"b\": 1e3, \"c\": null}"), true), true))
                .isEqualTo("{\"a\": 0.10, \"b\": 1000, \"c\": null}");
    }

    private static Object plain(StringBuilder text, boolean json) throws UnreadableException {
        InputFile file = new InputFile(json ? "case.json" : "case.yaml", text.toString(), "");
        return Plain.of(Tree.of(file, Limits.USUAL).root());
    }
}
