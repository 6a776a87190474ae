package nl.werkmetwerk.files;

import java.util.List;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.AssetBuilder;
import nl.werkmetwerk.model.asset.Benefit;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.asset.Lasting;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.asset.Risk;

/** Puts one asset together from what was read. */
final class AssetAssembly {
    private final Values read;
    private final int baseYear;

    AssetAssembly(Values read, int baseYear) {
        this.read = read;
        this.baseYear = baseYear;
    }

    Asset asset() {
        AssetBuilder builder = Asset.builder(
                        CaseAssembly.name(read, "id"),
                        CaseAssembly.name(read, "discipline"),
                        CaseAssembly.name(read, "section"))
                .quantity(read.number("quantity", 1), read.text("unit", ""))
                .life(read.whole("life", 1));
        start(builder);
        works(builder);
        running(builder);
        read.text("owner").ifPresent(builder::owner);
        read.object("flexibility").map(CaseAssembly::flexibility).ifPresent(builder::flexibility);
        read.object("accounting").map(BudgetAssembly::rule).ifPresent(builder::accounting);
        return builder.build();
    }

    private void start(AssetBuilder builder) {
        if (read.has("planned")) {
            builder.planned(read.whole("planned", baseYear));
        } else {
            builder.installed(read.whole("installed", baseYear));
        }
    }

    private void works(AssetBuilder builder) {
        List<Values> methods = read.list("methods");
        methods.forEach(method -> builder.method(method(method)));
        if (methods.isEmpty()) {
            read.<Values>list("renewal").forEach(component -> builder.renewal(component(component)));
            read.<Values>list("impacts").forEach(impact -> builder.impact(impact(impact)));
        }
    }

    private void running(AssetBuilder builder) {
        read.object("maintenance")
                .map(values -> new Maintenance(values.number("unitCost", 0), values.number("growth", 0)))
                .ifPresent(builder::maintenance);
        read.object("periodic").map(AssetAssembly::periodic).ifPresent(builder::periodic);
        read.object("risk").map(AssetAssembly::risk).ifPresent(builder::risk);
        read.object("benefit").map(AssetAssembly::benefit).ifPresent(builder::benefit);
    }

    private static Method method(Values values) {
        return new Method(
                CaseAssembly.name(values, "id"),
                values.whole("life"),
                values.<Values>list("components").stream()
                        .map(AssetAssembly::component)
                        .toList(),
                values.<Values>list("impacts").stream()
                        .map(AssetAssembly::impact)
                        .toList(),
                values.bool("digs").orElse(true));
    }

    private static Component component(Values values) {
        Lasting lasting = values.bool("lasting")
                .map(yes -> yes ? Lasting.YES : Lasting.NO)
                .orElse(Lasting.BY_KIND);
        return new Component(
                CaseAssembly.name(values, "kind"), values.number("unitCost", 0), values.number("fixed", 0), lasting);
    }

    private static Impact impact(Values values) {
        return new Impact(CaseAssembly.name(values, "kind"), values.number("perUnit", 0), values.number("fixed", 0));
    }

    private static Periodic periodic(Values values) {
        return new Periodic(values.whole("every", 1), values.number("unitCost", 0), values.number("fixed", 0));
    }

    private static Risk risk(Values values) {
        return new Risk(values.number("failureCost", 0), values.number("scale", 1), values.number("shape", 1));
    }

    private static Benefit benefit(Values values) {
        return new Benefit(
                values.number("unitValue", 0),
                values.number("fixed", 0),
                values.bool("cash").orElse(false));
    }
}
