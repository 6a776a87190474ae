package nl.werkmetwerk.register.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Set;
import nl.werkmetwerk.files.text.Grouped;
import nl.werkmetwerk.files.text.Phrase;

/**
 * What a file says of how many records there are, apart from those in it: services give an answer in parts, and say so (OGC
 * 17-069, WFS 2.0, ArcGIS, pages of web interfaces).
 */
final class AnnouncedCount {
    private static final Set<String> ALL = Set.of(
            "numberMatched",
            "totalFeatures",
            "totalCount",
            "total_count",
            "totalItems",
            "totalElements",
            "totalRecords",
            "count");

    private static final Set<String> LIMITS = Set.of("exceededTransferLimit", "hasMore", "has_more");
    private static final Set<String> PAGES = Set.of("next", "prev", "previous");
    private static final long UNKNOWN = -1;

    private long all = UNKNOWN;
    private long here = UNKNOWN;
    private String said = "";
    private String limit = "";
    private String page = "";

    /**
     * Takes what the file says by a name.
     *
     * @param number {@code unknown} says nothing
     */
    void take(String name, String number) {
        if (!number.matches("\\d{1,18}")) {
            return;
        }
        long value = Long.parseLong(number);
        if (ALL.contains(name) && value > all) {
            all = value;
            said = name;
        } else if (name.equals("numberReturned")) {
            here = value;
        }
    }

    /** Takes a page beside this one. */
    void takePage(String which) {
        page = PAGES.contains(which) && page.isEmpty() ? which : page;
    }

    /**
     * Takes a member beside the records, with all that stands in it.
     *
     * @param json at its value; left at its end
     */
    void take(JsonParser json) throws IOException {
        int depth = 0;
        do {
            JsonToken token = json.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token != JsonToken.FIELD_NAME && !token.isStructEnd() && json.currentName() != null) {
                takeValue(json.currentName(), token, json);
            }
        } while (depth > 0 && json.nextToken() != null);
    }

    private void takeValue(String name, JsonToken token, JsonParser json) throws IOException {
        if (token == JsonToken.VALUE_TRUE && LIMITS.contains(name)) {
            limit = name;
        } else if (token == JsonToken.START_OBJECT || (token == JsonToken.VALUE_STRING && !name.equals("rel"))) {
            boolean names = token == JsonToken.START_OBJECT || !json.getText().isBlank();
            takePage(names ? name : "");
            take(name, token == JsonToken.VALUE_STRING ? json.getText() : "");
        } else if (token == JsonToken.VALUE_STRING) {
            takePage(json.getText());
        } else if (token == JsonToken.VALUE_NUMBER_INT) {
            take(name, json.getText());
        }
    }

    /**
     * That the file is a part of what there is; nothing where nothing says so.
     *
     * @param rows records in it
     */
    Phrase missing(long rows) {
        Grouped found = new Grouped(rows);
        if (all > rows) {
            return Phrase.of("detected.partOf", found, new Grouped(all), said);
        } else if (!limit.isEmpty() || (!page.isEmpty() && all == UNKNOWN)) {
            return Phrase.of("detected.more", found, limit.isEmpty() ? page : limit);
        }
        return here > rows ? Phrase.of("detected.cutOff", found, new Grouped(here)) : Phrase.NOTHING;
    }
}
