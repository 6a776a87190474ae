package nl.werkmetwerk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However strategies are written, the text stays and the case read back has one strategy more. */
class StrategyAppenderTest {
    private static final String HEAD = """
            # A street with an odd sign: 😀
            name: Street
            baseYear: 2026
            horizon: 20
            sections: [{id: s}]
            assets:
              - {id: "1: yes", discipline: sewer, section: s, installed: 2000, life: 60,
                 methods: [{id: renew}, {id: "no"}]}
            """;

    private static final Strategy FOUND = new Strategy(
            "best \"of\" all",
            List.of(new Works(2027, List.of("1: yes"), Map.of("1: yes", "no")), Works.of(2040, "1: yes")),
            true,
            OptionalInt.empty(),
            Sharing.ALL);

    @TempDir
    private Path folder;

    static Stream<Arguments> forms() {
        return Stream.of(
                form("no strategies", HEAD),
                form("no newline at the end", HEAD.stripTrailing()),
                form("comments behind", HEAD + "\n# the end\n"),
                form("an end of the document", "---\n" + HEAD + "...\n"),
                form("a block", HEAD + "strategies:\n  - name: a\n    window: 5 # years\n  # and that is it\n"),
                form("a block without indentation", HEAD + "strategies:\n- name: a\n  window: 5\n"),
                form("a block of braces", HEAD + "strategies:\n    - {name: a, window: 5}"),
                form("a block before other fields", "strategies:\n  - name: a\n    window: 5\n" + HEAD),
                form(
                        "a text of lines at its end",
                        HEAD + "strategies:\n  - name: a\n    window: 5\n    note: |\n      one\n      two\n"),
                form("brackets", HEAD + "strategies: [{name: a, window: 5}] # ours\n"),
                form("brackets over lines", "strategies: [\n  {name: a, window: 5},\n  {name: b}\n  ]\n" + HEAD),
                form("an empty list", HEAD + "strategies: []\n"),
                form("Windows lines", (HEAD + "strategies:\n  - name: a\n").replace("\n", "\r\n")),
                form(
                        "a flow mapping",
                        "{name: S, baseYear: 2026, horizon: 20, sections: [{id: s}], assets: [" + asset() + "]}\n"));
    }

    private static String asset() {
        return "{\"id\": \"1: yes\", \"discipline\": \"sewer\", \"section\": \"s\", \"installed\": 2000, \"life\": 60,"
                + " \"methods\": [{\"id\": \"renew\"}, {\"id\": \"no\"}]}";
    }

    private static Arguments form(String name, String text) {
        return Arguments.of(name, text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void addsToYaml(String name, String text) throws IOException {
        assertAdded("street.yaml", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", \"strategies\": []",
                ", \"strategies\": [ {\"name\": \"a\", \"works\": []}\n ]",
                ",\n\t\"strategies\":\t[{\"name\": \"a\"}]"
            })
    void addsToJson(String strategies) throws IOException {
        assertAdded(
                "street.json",
                "{\"name\": \"S 😀\", \"baseYear\": 2026, \"horizon\": 20, \"sections\": [{\"id\": \"s\"}], \"assets\": ["
                        + asset() + "]" + strategies + "}\n");
    }

    private void assertAdded(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        List<Strategy> before = read(file).of().strategies();
        String with = StrategyAppender.of(file.toString()).orElseThrow().with(FOUND);
        Scenario after = read(Files.writeString(folder.resolve("with-" + name), with));
        List<Strategy> expected = new ArrayList<>(before);
        expected.add(FOUND);
        assertThat(after.of().strategies()).isEqualTo(expected);
        assertThat(after.of().toBuilder().strategies(before).build())
                .isEqualTo(read(file).of());
        assertThat(withoutAnInsertion(with, text))
                .as("all of the text is still there, in its place")
                .isTrue();
    }

    /** Whether a text is another with something put into it at one place. */
    private static boolean withoutAnInsertion(String with, String text) {
        int same = 0;
        while (same < text.length() && with.charAt(same) == text.charAt(same)) {
            same++;
        }
        String behind = text.substring(same);
        return with.endsWith(behind);
    }

    private static Scenario read(Path file) {
        ReadResult result = new ScenarioReader(InputStream.nullInputStream()).read(file.toString(), List.of());
        assertThat(result.messages())
                .as(
                        "%s",
                        result.messages().stream()
                                .map(m -> m.in(Texts.of(Language.EN)))
                                .toList())
                .isEmpty();
        return result.scenario().orElseThrow();
    }

    @Test
    void aListThatIsTheAliasOfAnotherCannotBeAddedTo() throws IOException {
        Path file = Files.writeString(folder.resolve("street.yaml"), "first: &all [{name: a}]\nstrategies: *all\n");
        assertThat(StrategyAppender.of(file.toString())).isEmpty();
        assertThat(StrategyAppender.of("-")).isEmpty();
    }
}
