package nl.werkmetwerk.cli.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.werkmetwerk.cli.scenario.field.Values;
import nl.werkmetwerk.cli.text.Texts;

/**
 * Assets of one register of which the year is an estimate: filled in by the mapping, or heaped in the register. Their
 * {@code installed} becomes uncertain by a stated number of years either side (MODEL 10), each marked as an assumption.
 */
final class EstimatedYears {
    /** Half of a decade: what rounding to tens can be off. */
    private static final int SPREAD = 5;

    /** A year filled in is known less well than one rounded. */
    private static final int FILL_SPREAD = 10;

    private final String source;
    private final int spread;
    private final int fillSpread;
    private final Texts texts;
    private final Map<Integer, List<String>> told = new TreeMap<>();
    private final List<String> filled = new ArrayList<>();

    EstimatedYears(RegisterMapping mapping, Texts texts) {
        Values rule = mapping.values().object("installed").orElseThrow();
        this.source = mapping.register() + " " + mapping.sourceFile().name();
        this.spread = rule.whole("spread", SPREAD);
        this.fillSpread = rule.whole("fillSpread", FILL_SPREAD);
        this.texts = texts;
    }

    /** Takes an asset as it stands in the scenario. */
    void add(StackedAsset asset) {
        boolean fill = asset.filled().stream().anyMatch(phrase -> phrase.key().equals("filled.installed"));
        List<String> ids = fill ? filled : told.computeIfAbsent(asset.installed(), year -> new ArrayList<>());
        ids.add(asset.id());
    }

    /** Writes them; gives their number. @param heaped years that look like estimates */
    int write(Set<Integer> heaped, ItemMerge out) throws IOException {
        int written = write(filled, fillSpread, texts.get("import.yearFilled"), out);
        for (Map.Entry<Integer, List<String>> year : told.entrySet()) {
            if (heaped.contains(year.getKey())) {
                String note = texts.get("import.yearHeaped", String.valueOf(year.getKey()));
                written += write(year.getValue(), spread, note, out);
            }
        }
        return written;
    }

    private int write(List<String> assets, int years, String note, ItemMerge out) throws IOException {
        if (years == 0) {
            return 0;
        }
        for (String asset : assets) {
            String id = "age-" + asset;
            String fields = "\"id\": " + JsonText.quoted(id)
                    + ", \"on\": {\"parameter\": \"installed\", \"asset\": " + JsonText.quoted(asset) + "}"
                    + ", \"distribution\": {\"type\": \"uniform\", \"low\": " + -years + ", \"high\": " + years + "}"
                    + ", \"assumption\": true, \"note\": " + JsonText.quoted(note);
            out.take(id, AssetText.marked(fields, source));
        }
        return assets.size();
    }
}
