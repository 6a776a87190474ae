package nl.werkmetwerk.plain;

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

/** Reads an asset of a worked case. */
final class AssetJson {
    private AssetJson() {}

    static Asset read(Json json) {
        AssetBuilder builder = Asset.builder(json.text("id"), json.text("discipline"), json.text("section"))
                .quantity(json.number("quantity", 1), "")
                .life(json.whole("life"));
        if (json.has("installed")) {
            builder.installed(json.whole("installed"));
        } else {
            builder.planned(json.whole("planned"));
        }
        json.maybeText("owner").ifPresent(builder::owner);
        json.list("renewal", AssetJson::component).forEach(builder::renewal);
        json.list("impacts", AssetJson::impact).forEach(builder::impact);
        json.list("methods", AssetJson::method).forEach(builder::method);
        builder.flexibility(CaseJson.room(json.at("flexibility")));
        running(json, builder);
        builder.accounting(MoneyJson.rule(json.at("accounting")));
        return builder.build();
    }

    private static void running(Json json, AssetBuilder builder) {
        Json maintenance = json.at("maintenance");
        builder.maintenance(new Maintenance(maintenance.number("unitCost"), maintenance.number("growth")));
        if (json.has("periodic")) {
            Json p = json.at("periodic");
            builder.periodic(new Periodic(p.whole("every"), p.number("unitCost"), p.number("fixed")));
        }
        if (json.has("risk")) {
            Json r = json.at("risk");
            builder.risk(new Risk(r.number("failureCost"), r.number("scale"), r.number("shape")));
        }
        Json benefit = json.at("benefit");
        builder.benefit(new Benefit(benefit.number("unitValue"), benefit.number("fixed"), benefit.flag("cash", false)));
    }

    private static Component component(Json json) {
        Lasting lasting =
                !json.has("lasting") ? Lasting.BY_KIND : json.flag("lasting", false) ? Lasting.YES : Lasting.NO;
        return new Component(json.text("kind"), json.number("unitCost"), json.number("fixed"), lasting);
    }

    private static Impact impact(Json json) {
        return new Impact(json.text("kind"), json.number("perUnit"), json.number("fixed"));
    }

    private static Method method(Json json) {
        return new Method(
                json.text("id"),
                json.maybeWhole("life"),
                json.list("components", AssetJson::component),
                json.list("impacts", AssetJson::impact),
                json.flag("digs", true));
    }
}
