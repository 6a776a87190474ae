package nl.werkmetwerk.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkmetwerk.model.uncertain.LibraryUse;
import nl.werkmetwerk.model.uncertain.LibraryUse.Amount;
import org.jspecify.annotations.Nullable;

/** Puts into the plain values of an asset what a library tells of its numbers (MODEL 14.2). */
final class WrittenFigures {
    private static final Map<Amount, List<String>> PLACES = Map.of(
            Amount.MAINTENANCE, List.of("maintenance", "unitCost"),
            Amount.PERIODIC_UNIT, List.of("periodic", "unitCost"),
            Amount.PERIODIC_FIXED, List.of("periodic", "fixed"),
            Amount.FAILURE, List.of("risk", "failureCost"),
            Amount.BENEFIT_UNIT, List.of("benefit", "unitValue"),
            Amount.BENEFIT_FIXED, List.of("benefit", "fixed"),
            Amount.LIFE, List.of("life"));

    private WrittenFigures() {}

    /** @param asset its fields, objects within it as maps */
    static void into(Map<String, Object> asset, List<LibraryUse> uses) {
        List<Map<String, Object>> components = components(asset);
        for (LibraryUse use : uses) {
            switch (use.amount()) {
                case UNIT_COST -> put(components.get(use.component()), "unitCost", use);
                case FIXED_COST -> put(components.get(use.component()), "fixed", use);
                default -> put(asset, Objects.requireNonNull(PLACES.get(use.amount())), use);
            }
        }
    }

    /** Counted through the methods of the asset. */
    private static List<Map<String, Object>> components(Map<String, Object> asset) {
        List<Map<String, Object>> components = new ArrayList<>(maps(asset.get("renewal")));
        maps(asset.get("methods")).forEach(method -> components.addAll(maps(method.get("components"))));
        return components;
    }

    @SuppressWarnings("unchecked") // lists of objects are lists of maps
    private static List<Map<String, Object>> maps(@Nullable Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }

    @SuppressWarnings("unchecked") // objects are maps
    private static void put(Map<String, Object> asset, List<String> place, LibraryUse use) {
        Map<String, Object> holder = place.size() == 1
                ? asset
                : (Map<String, Object>) asset.computeIfAbsent(place.get(0), name -> new LinkedHashMap<>());
        put(holder, place.get(place.size() - 1), use);
    }

    private static void put(Map<String, Object> holder, String field, LibraryUse use) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("item", use.item());
        figure.put("value", holder.getOrDefault(field, 0.0));
        figure.put("low", use.low());
        figure.put("high", use.high());
        holder.put(field, figure);
    }
}
