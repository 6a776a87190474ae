package nl.werkmetwerk.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Lasting;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.sample.RealisticCity;

/**
 * The text of a case that {@link RealisticCity} made: its fields on lines of their own, then a line for every section and
 * asset, written one by one so that a large city does not have to be held as text.
 */
public final class CityText {
    private final Case of;
    private final boolean json;
    private final Appendable out;

    /** @param json whether to write JSON; else YAML, with what it is said on top */
    public CityText(Case of, boolean json, Appendable out) {
        this.of = of;
        this.json = json;
        this.out = out;
    }

    /**
     * Writes it.
     *
     * @param remark first line of YAML
     */
    public void write(String remark) throws IOException {
        out.append(json ? "{\n" : "# " + remark + "\n");
        field("name", of.name());
        field("baseYear", of.baseYear());
        field("horizon", of.horizon());
        field("discountRate", of.discountRate().steps().get(0).rate());
        field("coordinationRate", of.jointWorks().coordinationRate());
        field("consumed", of.consumed().stream().sorted().toList());
        list("damage", of.damage().stream().map(CityText::damage).iterator(), false);
        list("sections", of.sections().stream().map(CityText::section).iterator(), false);
        list("assets", of.assets().stream().map(CityText::asset).iterator(), json);
        if (json) {
            out.append("}\n");
        } else {
            list("strategies", List.of(window()).iterator(), true);
        }
    }

    private static Map<String, Object> window() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", "window-5");
        map.put("window", 5);
        return map;
    }

    private void field(String name, Object value) throws IOException {
        out.append(FlowText.text(name, json))
                .append(": ")
                .append(FlowText.of(value, json))
                .append(json ? ",\n" : "\n");
    }

    private void list(String name, Iterator<Map<String, Object>> items, boolean last) throws IOException {
        out.append(FlowText.text(name, json)).append(json ? ": [\n" : ":\n");
        while (items.hasNext()) {
            String item = FlowText.of(items.next(), json);
            out.append(json ? "  " + item + (items.hasNext() ? ",\n" : "\n") : "  - " + item + "\n");
        }
        if (json) {
            out.append(last ? "]\n" : "],\n");
        }
    }

    private static Map<String, Object> damage(DamageRule rule) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("by", rule.by());
        map.put("to", rule.to());
        map.put("lifeLoss", rule.lifeLoss());
        return map;
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", section.id());
        map.put("name", section.name());
        section.district().ifPresent(name -> map.put("district", name));
        section.city().ifPresent(name -> map.put("city", name));
        map.put("households", section.households());
        map.put("sharing", section.sharing());
        return map;
    }

    private static Map<String, Object> asset(Asset asset) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", asset.id());
        map.put("discipline", asset.discipline());
        map.put("section", asset.section());
        map.put("owner", asset.ownerOrNone());
        map.put("quantity", asset.quantity());
        map.put("unit", asset.unit());
        map.put("installed", asset.startYear());
        map.put("life", asset.life());
        map.put("flexibility", room(asset));
        map.put("methods", asset.methods().stream().map(CityText::method).toList());
        map.put(
                "maintenance",
                pairs(
                        "unitCost",
                        asset.maintenance().unitCost(),
                        "growth",
                        asset.maintenance().growth()));
        asset.risk().ifPresent(risk -> {
            Map<String, Object> failures = pairs("failureCost", risk.failureCost(), "scale", risk.scale());
            failures.put("shape", risk.shape());
            map.put("risk", failures);
        });
        return map;
    }

    private static Map<String, Object> room(Asset asset) {
        return pairs(
                "advance",
                asset.flexibility().advance().orElse(0),
                "defer",
                asset.flexibility().defer().orElse(0));
    }

    private static Map<String, Object> method(Method method) {
        Map<String, Object> map = pairs("id", method.id(), "components", components(method));
        if (!method.digs()) {
            map.put("digs", false);
        }
        return map;
    }

    private static List<Object> components(Method method) {
        List<Object> list = new ArrayList<>();
        for (Component component : method.components()) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("kind", component.kind());
            putUnlessZero(map, "unitCost", component.unitCost());
            putUnlessZero(map, "fixed", component.fixed());
            if (component.lasting() != Lasting.BY_KIND) {
                map.put("lasting", component.lasting() == Lasting.YES);
            }
            list.add(map);
        }
        return list;
    }

    private static void putUnlessZero(Map<String, Object> map, String field, double value) {
        if (value != 0) {
            map.put(field, value);
        }
    }

    private static Map<String, Object> pairs(String first, Object one, String second, Object other) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, other);
        return map;
    }
}
