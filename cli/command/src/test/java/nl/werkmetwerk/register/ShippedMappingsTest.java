package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Shipped mappings can be stacked on each other, and their prices are those of the library at the level of their case. */
class ShippedMappingsTest {
    private static final Path LIBRARY = Path.of("../../examples/library");

    /** Which part of a price a component is: said in the mappings, with what is an assumption. */
    private static final List<Double> PARTS = List.of(0.2, 0.25, 0.3, 0.5, 0.8, 1.0, 2.0, 4.0);

    static List<String> names() {
        return ShippedMapping.names();
    }

    private static Map<?, ?> mapping(String name) {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(ShippedMapping.text(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theCaseAndTheSectionsAreThoseOfAllOthers(String name) {
        Map<Object, Object> fields = new HashMap<>((Map<?, ?>) mapping(name).get("case"));
        Map<Object, Object> first = new HashMap<>((Map<?, ?>) mapping("bomen").get("case"));

        assertThat(fields.remove("name")).isEqualTo(name);
        first.remove("name");
        assertThat(fields).isEqualTo(first);
        assertThat(mapping(name).get("section")).isEqualTo(Map.of("grid", 100));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyAssetHasSomethingInCommonWithOthers(String name) {
        Set<?> shared = ((Map<?, ?>) ((Map<?, ?>) mapping(name).get("case")).get("sharing")).keySet();

        for (Object template : (List<?>) mapping(name).get("templates")) {
            Map<?, ?> asset = (Map<?, ?>) ((Map<?, ?>) template).get("asset");
            Set<Object> kinds = new HashSet<>();
            ((List<?>) asset.get("renewal")).forEach(component -> kinds.add(((Map<?, ?>) component).get("kind")));
            assertThat(kinds).containsAnyElementsOf(shared);
            assertThat(asset.get("assumption")).isEqualTo(true);
        }
    }

    /** MODEL 14.3: typical × index of the price year of the case / index of that of the item; the index by the discipline of the item. */
    @Test
    void pricesAreThoseOfTheLibraryAtTheLevelOfTheCase() throws IOException {
        Map<String, NamedCsvRecord> library = library();
        Map<?, ?> indices =
                (Map<?, ?>) ((Map<?, ?>) new Load(LoadSettings.builder().build())
                                .loadFromString(Files.readString(LIBRARY.resolve("price-indices.yaml"))))
                        .get("priceIndices");
        List<Map<?, ?>> prices = new ArrayList<>();
        names().forEach(name -> collect(mapping(name), prices));

        assertThat(prices).hasSizeGreaterThan(20);
        for (Map<?, ?> price : prices) {
            NamedCsvRecord item = library.get(price.get("item"));
            Map<?, ?> series = (Map<?, ?>) indices.get(item.getField("discipline"));
            double typical = Double.parseDouble(item.getField("typical"))
                    * number(series.get(2024))
                    / number(series.get(Integer.parseInt(item.getField("priceYear"))));
            double part = number(price.get("value")) / typical;
            assertThat(PARTS).as("%s: %s", price, part).anyMatch(one -> Math.abs(one - part) < 0.005 * one);
            if (price.containsKey("low")) {
                double middle = Double.parseDouble(item.getField("typical"));
                assertThat(number(price.get("low")))
                        .isCloseTo(Double.parseDouble(item.getField("low")) / middle, within(1e-4));
                assertThat(number(price.get("high")))
                        .isCloseTo(Double.parseDouble(item.getField("high")) / middle, within(1e-4));
            }
        }
    }

    private static Map<String, NamedCsvRecord> library() throws IOException {
        Map<String, NamedCsvRecord> items = new HashMap<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(LIBRARY.resolve("cost-library.csv"))) {
            csv.forEach(item -> items.put(item.getField("id"), item));
        }
        return items;
    }

    private static void collect(Object node, List<Map<?, ?>> prices) {
        if (node instanceof Map<?, ?> map) {
            if (map.containsKey("item")) {
                prices.add(map);
            }
            map.values().forEach(value -> collect(value, prices));
        } else if (node instanceof List<?> list) {
            list.forEach(value -> collect(value, prices));
        }
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
