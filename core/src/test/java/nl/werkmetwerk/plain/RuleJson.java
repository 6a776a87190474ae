package nl.werkmetwerk.plain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.place.Attribute;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.place.Wanted;
import nl.werkmetwerk.model.plan.Rule;

/** Reads the rules of a strategy and the attributes they look at. */
final class RuleJson {
    private RuleJson() {}

    static Rule rule(Json json) {
        return new Rule(
                oneOrMore(json.at("lead")),
                oneOrMore(json.at("take")),
                json.maybeWhole("within").orElse(0),
                json.maybeWhole("wait").orElse(0),
                new Condition(json.map("when", RuleJson::wanted)));
    }

    private static List<String> oneOrMore(Json json) {
        return json.node().isTextual() ? List.of(json.text()) : json.list(Json::text);
    }

    private static Wanted wanted(Json json) {
        if (json.node().isObject()) {
            return new Wanted.Within(bound(json, "min"), bound(json, "max"));
        }
        return new Wanted.OneOf(json.node().isArray() ? json.list(RuleJson::attribute) : List.of(attribute(json)));
    }

    private static OptionalDouble bound(Json json, String field) {
        return json.has(field) ? OptionalDouble.of(json.number(field)) : OptionalDouble.empty();
    }

    static Attribute attribute(Json json) {
        JsonNode node = json.node();
        if (node.isNumber()) {
            return new Attribute.Number(node.doubleValue());
        }
        return node.isBoolean() ? new Attribute.Flag(node.booleanValue()) : new Attribute.Text(node.textValue());
    }
}
