package nl.werkmetwerk.plain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.constraint.FlexibilityRules;
import nl.werkmetwerk.model.money.Markup;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.money.RateStep;
import nl.werkmetwerk.model.money.RateSteps;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.money.Timing;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;

/** Reads the fields of §1 to §6, §8 and §9 that the worked cases use; for tests, without messages for users. */
public final class CaseJson {
    private CaseJson() {}

    /** The case in a node. */
    public static Case read(JsonNode node) {
        Json json = new Json(node);
        CaseBuilder builder = Case.builder(json.text("name"), json.whole("baseYear"), json.whole("horizon"))
                .discountRate(rates(json))
                .timing(Timing.valueOf(json.maybeText("timing").orElse("start").toUpperCase(Locale.ROOT)))
                .prices(prices(json))
                .jointWorks(jointWorks(json))
                .consumed(new HashSet<>(json.list("consumed", Json::text)))
                .damage(json.list("damage", r -> new DamageRule(r.text("by"), r.text("to"), r.number("lifeLoss"))))
                .flexibility(flexibility(json))
                .residualValue(residual(json.maybeText("residualValue").orElse("straightLine")));
        json.list("sections", CaseJson::section).forEach(builder::section);
        json.list("parties", MoneyJson::party).forEach(builder::party);
        builder.budget(MoneyJson.budget(json));
        json.list("assets", AssetJson::read).forEach(builder::asset);
        json.list("strategies", CaseJson::strategy).forEach(builder::strategy);
        return builder.build();
    }

    private static ResidualRule residual(String word) {
        return switch (word) {
            case "none" -> ResidualRule.NONE;
            case "continuation" -> ResidualRule.CONTINUATION;
            case "straightLine" -> ResidualRule.STRAIGHT_LINE;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static FlexibilityRules flexibility(Json json) {
        Map<String, Flexibility> rules = new LinkedHashMap<>(json.map("flexibility", CaseJson::room));
        Flexibility general = rules.remove("default");
        return new FlexibilityRules(general == null ? Flexibility.UNSAID : general, rules);
    }

    static Flexibility room(Json json) {
        return new Flexibility(json.maybeWhole("advance"), json.maybeWhole("defer"));
    }

    private static RateSteps rates(Json json) {
        if (json.at("discountRate").node().isArray()) {
            return new RateSteps(json.list("discountRate", s -> new RateStep(s.whole("from"), s.number("rate"))));
        }
        return RateSteps.constant(json.number("discountRate"));
    }

    private static Prices prices(Json json) {
        int year = json.maybeWhole("priceYear").orElse(json.whole("baseYear"));
        return new Prices(
                year,
                json.map("priceTrends", Json::number),
                json.number("inflation"),
                json.map("impactPrices", Json::number),
                markups(json.at("markups")));
    }

    private static Map<String, List<Markup>> markups(Json json) {
        Map<String, List<Markup>> lists = new LinkedHashMap<>();
        json.node()
                .fieldNames()
                .forEachRemaining(discipline -> lists.put(
                        discipline, json.list(discipline, m -> new Markup(m.text("name"), m.number("rate")))));
        return lists;
    }

    private static JointWorks jointWorks(Json json) {
        return new JointWorks(
                json.map("sharing", Json::number),
                json.map("sharingScope", s -> SharingScope.valueOf(s.text().toUpperCase(Locale.ROOT))),
                json.number("coordinationRate"));
    }

    private static Section section(Json json) {
        return new Section(
                json.text("id"),
                json.maybeText("name").orElse(json.text("id")),
                json.maybeText("district"),
                json.maybeText("city"),
                json.has("households") ? OptionalDouble.of(json.number("households")) : OptionalDouble.empty(),
                json.map("sharing", Json::number),
                json.map("attributes", RuleJson::attribute));
    }

    private static Strategy strategy(Json json) {
        return new Strategy(
                json.text("name"),
                json.list(
                        "works",
                        w -> new Works(w.whole("year"), w.list("assets", Json::text), w.map("methods", Json::text))),
                json.flag("complete", false),
                json.maybeWhole("window"),
                json.list("rules", RuleJson::rule),
                Sharing.valueOf(json.maybeText("sharing").orElse("all").toUpperCase(Locale.ROOT)));
    }
}
