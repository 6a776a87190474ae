package nl.werkmetwerk.cli.expected;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** An expected file to begin with: what every strategy costs and what each saves, one a line, for people to review. */
public final class FirstExpected {
    private static final List<String> OF_STRATEGY = List.of("name", "total");
    private static final List<String> OF_SAVING =
            List.of("strategy", "baseline", "amount", "integration", "timing", "bridge");

    private FirstExpected() {}

    /**
     * Its text.
     *
     * @param compare a result of {@code compare}, as JSON
     * @param source what the file says of where it comes from
     */
    public static String of(String compare, String source) {
        JsonNode result = ExpectedFile.result(compare);
        return String.format(
                Locale.ROOT,
                """
                {
                  "source": "%s",
                  "compare": {
                    "strategies": [
                %s
                    ],
                    "savings": [
                %s
                    ]
                  }
                }
                """,
                String.valueOf(JsonStringEncoder.getInstance().quoteAsString(source)),
                lines(result.path("strategies"), OF_STRATEGY),
                lines(result.path("savings"), OF_SAVING));
    }

    private static String lines(JsonNode list, List<String> fields) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(element -> "      " + line(element, fields))
                .collect(Collectors.joining(",\n"));
    }

    private static ObjectNode line(JsonNode element, List<String> fields) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        fields.forEach(field -> line.set(field, element.path(field)));
        return line;
    }
}
