package nl.werkmetwerk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Whether everybody can use a page, as far as axe-core can tell. */
public final class Axe {
    private Axe() {}

    /**
     * What it finds wrong with the page that is open, every part of it unfolded.
     *
     * @param rules it finds more than so many to look at; fewer would mean that it did not look
     */
    public static List<String> violations(Tab tab, int rules) throws IOException {
        tab.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        tab.evaluate(axe() + "; 'loaded'");
        JsonNode found = tab.evaluate(
                "axe.run(document).then(result => [result.passes.length, ...result.violations.map(violation =>"
                        + " violation.id + ': ' + violation.nodes.map(node => node.html.slice(0, 200) + ' ' +"
                        + " node.failureSummary).join(' | '))])");
        assertThat(found.get(0).asInt()).isGreaterThan(rules);
        List<String> violations = new ArrayList<>();
        for (int i = 1; i < found.size(); i++) {
            violations.add(found.get(i).asText());
        }
        return violations;
    }

    private static String axe() throws IOException {
        String name = "/axe.min.js";
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
