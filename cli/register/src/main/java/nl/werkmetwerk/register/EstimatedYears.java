package nl.werkmetwerk.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Scalar;
import nl.werkmetwerk.register.rule.BuiltYear;
import nl.werkmetwerk.register.rule.YearRule;
import org.jspecify.annotations.Nullable;

/**
 * Assets of one register of which the year is an estimate: filled in by the mapping, heaped in the register, or said to be one by the register itself. Their
 * {@code installed} becomes uncertain by a stated number of years either side (MODEL 10), marked as an assumption: one for
 * each asset, or one with {@code each: asset} for a discipline of which all years are estimates alike.
 */
final class EstimatedYears {
    private final String source;
    private final int spread;
    private final int fillSpread;
    private final Texts texts;
    private final Map<Integer, List<Aged>> told = new TreeMap<>();
    private final List<Aged> filled = new ArrayList<>();
    private final List<Estimate> said = new ArrayList<>();
    private final Map<String, Integer> assets = new TreeMap<>();
    private final Set<String> changed = new HashSet<>();

    private record Aged(String id, String discipline) {}

    private record Estimate(Aged asset, int years, String note) {
        String id() {
            return "age-" + asset.id();
        }
    }

    EstimatedYears(RegisterMapping mapping, Texts texts) {
        Values rule = mapping.values().object("installed").orElseThrow();
        this.source = mapping.register() + " " + mapping.sourceFile().name();
        this.spread = rule.whole("spread", YearRule.SPREAD);
        this.fillSpread = rule.whole("fillSpread", YearRule.FILL_SPREAD);
        this.texts = texts;
    }

    /**
     * Takes an asset.
     *
     * @param byHand what somebody made of it, if so: a year corrected is no estimate
     */
    void add(StackedAsset asset, Optional<Mapping> byHand) {
        assets.merge(asset.discipline(), 1, Integer::sum);
        byHand.ifPresent(old -> changed.add(asset.discipline()));
        BuiltYear built = asset.built();
        Aged aged = new Aged(asset.id(), asset.discipline());
        boolean asRead = byHand.isEmpty() || isOf(byHand.get(), built.year());
        if (!asRead || built.planned()) {
            return;
        }
        if (built.spread() > 0) {
            said.add(new Estimate(aged, built.spread(), texts.get("import.yearSaid", built.said())));
        } else {
            (built.filled() ? filled : told.computeIfAbsent(built.year(), year -> new ArrayList<>())).add(aged);
        }
    }

    private static boolean isOf(Mapping asset, int installed) {
        return asset.get("installed") instanceof Scalar year && year.text().equals(String.valueOf(installed));
    }

    /** Disciplines of its assets. */
    Set<String> disciplines() {
        return assets.keySet();
    }

    /**
     * Writes them; gives the number of assets.
     *
     * @param heaped years that look like estimates
     * @param mixed disciplines of which the case has other assets too
     */
    int write(Set<Integer> heaped, Set<String> mixed, ItemMerge out) throws IOException {
        List<Estimate> estimates = new ArrayList<>(said);
        add(estimates, filled, fillSpread, texts.get("import.yearFilled"));
        told.forEach((year, aged) -> add(
                estimates,
                heaped.contains(year) ? aged : List.of(),
                spread,
                texts.get("import.yearHeaped", String.valueOf(year))));
        Map<String, List<Estimate>> byDiscipline = estimates.stream()
                .collect(Collectors.groupingBy(one -> one.asset().discipline(), TreeMap::new, Collectors.toList()));
        byDiscipline
                .entrySet()
                .removeIf(entry -> mixed.contains(entry.getKey()) || !alike(entry.getKey(), entry.getValue(), out));
        for (Map.Entry<String, List<Estimate>> whole : byDiscipline.entrySet()) {
            write(whole.getKey(), whole.getValue(), out);
        }
        for (Estimate one : estimates) {
            if (!byDiscipline.containsKey(one.asset().discipline())) {
                write(one, out);
            }
        }
        return estimates.size();
    }

    private static void add(List<Estimate> estimates, List<Aged> aged, int years, String note) {
        if (years > 0) {
            aged.forEach(asset -> estimates.add(new Estimate(asset, years, note)));
        }
    }

    /** Whether one statement says the same: all assets of the discipline, equally far off, none changed by hand. */
    private boolean alike(String discipline, List<Estimate> estimates, ItemMerge out) {
        return estimates.size() > 1
                && estimates.size() == assets.getOrDefault(discipline, 0)
                && !changed.contains(discipline)
                && estimates.stream().mapToInt(Estimate::years).distinct().count() == 1
                && estimates.stream().allMatch(one -> out.byHand(one.id()).isEmpty());
    }

    private void write(String discipline, List<Estimate> estimates, ItemMerge out) throws IOException {
        String note = estimates.stream().map(Estimate::note).distinct().collect(Collectors.joining("; "));
        int years = estimates.get(0).years();
        write("ages-" + discipline, Map.entry("discipline", discipline), true, new Told(years, note), out);
    }

    private void write(Estimate one, ItemMerge out) throws IOException {
        write(one.id(), Map.entry("asset", one.asset().id()), false, new Told(one.years(), one.note()), out);
    }

    /** How far off, and why. */
    private record Told(int years, String note) {}

    private void write(String id, Map.Entry<String, String> on, boolean each, Told told, ItemMerge out)
            throws IOException {
        Map<String, @Nullable Object> target = new LinkedHashMap<>();
        target.put("parameter", "installed");
        target.put(on.getKey(), on.getValue());
        Map<String, @Nullable Object> distribution = new LinkedHashMap<>();
        distribution.put("type", "uniform");
        distribution.put("low", -told.years());
        distribution.put("high", told.years());
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("on", target);
        if (each) {
            fields.put("each", "asset");
        }
        fields.put("distribution", distribution);
        fields.put("assumption", true);
        fields.put("note", told.note());
        out.take(id, ImportedItem.of(fields, source));
    }
}
