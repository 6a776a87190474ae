package nl.werkmetwerk.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Plain;
import org.jspecify.annotations.Nullable;

/**
 * Layers that no register gives, one asset on every section, each marked as made up: they let a case be tried before all
 * registers are there. The year is spread evenly over a range by the section's id, the same each time.
 */
final class MadeLayers {
    /** Register of what is made up. */
    static final String REGISTER = "made";

    private final Map<Values, Mapping> layers;
    private final Texts texts;

    MadeLayers(Map<Values, Mapping> layers, Texts texts) {
        this.layers = layers;
        this.texts = texts;
    }

    /** Writes them; gives their number. */
    int write(List<String> sections, ItemMerge out) throws IOException {
        Map<String, Integer> ofDiscipline = new HashMap<>();
        for (Map.Entry<Values, Mapping> layer : layers.entrySet()) {
            String discipline = layer.getKey().text("discipline", "");
            int number = ofDiscipline.merge(discipline, 1, Integer::sum);
            String name = "made-" + discipline + (number == 1 ? "-" : "-" + number + "-");
            for (String section : sections) {
                String id = name + section;
                out.take(id, item(id, layer.getKey(), layer.getValue(), section));
            }
        }
        return layers.size() * sections.size();
    }

    private ImportedItem item(String id, Values layer, Mapping asset, String section) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("discipline", layer.text("discipline", ""));
        fields.put("section", section);
        layer.text("owner").ifPresent(owner -> fields.put("owner", owner));
        fields.put("quantity", layer.number("quantity", 1));
        layer.text("unit").ifPresent(unit -> fields.put("unit", unit));
        fields.put("installed", year(id, layer));
        Map<String, @Nullable Object> rest = Plain.of(asset);
        List.of("assumption", "source", "note").forEach(rest::remove);
        rest.forEach(fields::putIfAbsent);
        fields.put("assumption", true);
        fields.put("note", texts.get("import.made"));
        return ImportedItem.of(fields, REGISTER + " " + section);
    }

    private static int year(String id, Values layer) {
        int from = layer.whole("from", 0);
        int span = Math.max(1, layer.whole("to", from) - from + 1);
        CRC32 crc = new CRC32();
        crc.update(id.getBytes(StandardCharsets.UTF_8));
        return from + (int) (crc.getValue() % span);
    }
}
