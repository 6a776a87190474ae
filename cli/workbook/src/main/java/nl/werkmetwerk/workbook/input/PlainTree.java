package nl.werkmetwerk.workbook.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.files.tree.Listing;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Scalar;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** A tree as plain maps, lists and values, and as YAML or JSON. */
public final class PlainTree {
    private PlainTree() {}

    /** YAML in blocks. */
    public static String yaml(Node root) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(Integer.MAX_VALUE)
                .setDereferenceAliases(true)
                .build();
        return new Dump(settings).dumpToString(of(root));
    }

    /** JSON over several lines. */
    public static String json(Node root) throws JsonProcessingException {
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(of(root)) + "\n";
    }

    /** Maps, lists, texts, numbers and booleans; null for nothing. */
    public static @Nullable Object of(Node node) {
        if (node instanceof Listing list) {
            List<Object> items = new ArrayList<>();
            list.items().forEach(item -> items.add(of(item)));
            return items;
        } else if (node instanceof Mapping map) {
            Map<String, Object> values = new LinkedHashMap<>();
            map.entries().forEach(entry -> values.put(entry.key(), of(entry.value())));
            return values;
        }
        Scalar scalar = (Scalar) node;
        if (scalar.empty()) {
            return null;
        }
        if (scalar.isBoolean()) {
            return scalar.isTrue();
        }
        return scalar.isNumber() ? (Object) number(scalar) : scalar.text();
    }

    private static Number number(Scalar scalar) {
        double value = scalar.number();
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? (Number) (long) value : (Number) value;
    }
}
