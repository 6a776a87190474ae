package nl.werkmetwerk.report.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.compare.lever.BridgeFlows;
import nl.werkmetwerk.compare.lever.CaseFlows;
import nl.werkmetwerk.compare.lever.Flow;
import nl.werkmetwerk.compare.lever.GoingOnCost;
import nl.werkmetwerk.compare.lever.HorizonEnd;
import nl.werkmetwerk.compare.lever.Levered;
import nl.werkmetwerk.compare.lever.RenewalChange;
import nl.werkmetwerk.compare.lever.Standing;
import nl.werkmetwerk.compare.lever.StrategyFlows;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.html.PageJson;

/** Writes the flows that a page computes with, as arrays in a fixed order that its script knows. */
final class FlowsJson {
    /** Amounts to a millionth of a euro: thousands of them add up to far less than half a cent. */
    private static final int DECIMALS = 6;

    private final CaseFlows flows;
    private final ReportTexts words;

    FlowsJson(CaseFlows flows, ReportTexts words) {
        this.flows = flows;
        this.words = words;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("strategies");
        for (StrategyFlows strategy : flows.strategies()) {
            strategy(json, strategy);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("bridges");
        for (BridgeFlows bridge : flows.bridges()) {
            bridge(json, bridge);
        }
        json.writeEndArray();
    }

    private void strategy(JsonGenerator json, StrategyFlows strategy) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", strategy.name());
        json.writeStringField("name", words.strategy(strategy.name()));
        flows(json, "flows", strategy.flows());
        flows(json, "apart", strategy.apart());
        json.writeArrayFieldStart("ends");
        for (HorizonEnd end : strategy.ends()) {
            end(json, end);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("works");
        for (Map.Entry<String, List<Integer>> discipline : strategy.works().entrySet()) {
            json.writeArrayFieldStart(discipline.getKey());
            for (int count : discipline.getValue()) {
                json.writeNumber(count);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void flows(JsonGenerator json, String field, List<Flow> all) throws IOException {
        json.writeArrayFieldStart(field);
        for (Flow flow : all) {
            flow(json, flow);
        }
        json.writeEndArray();
    }

    /** Kind, cash, price, shared, coordinated, then the years with an amount, and those. */
    private static void flow(JsonGenerator json, Flow flow) throws IOException {
        json.writeStartArray();
        levered(json, flow.levered());
        json.writeStartArray();
        for (int year = 0; year < flow.years(); year++) {
            if (flow.amount(year) != 0) {
                json.writeNumber(year);
            }
        }
        json.writeEndArray();
        json.writeStartArray();
        for (int year = 0; year < flow.years(); year++) {
            if (flow.amount(year) != 0) {
                amount(json, flow.amount(year));
            }
        }
        json.writeEndArray();
        json.writeEndArray();
    }

    private static void levered(JsonGenerator json, Levered levered) throws IOException {
        json.writeString(levered.kind().id());
        json.writeNumber(levered.cash() ? 1 : 0);
        json.writeString(levered.price());
        json.writeString(levered.shared());
        json.writeNumber(levered.coordinated() ? 1 : 0);
    }

    private static void end(JsonGenerator json, HorizonEnd end) throws IOException {
        json.writeStartObject();
        json.writeNumberField("years", end.years());
        json.writeArrayFieldStart("standing");
        for (Standing standing : end.standing()) {
            json.writeStartArray();
            json.writeString(standing.levered().kind().id());
            json.writeString(standing.levered().price());
            amount(json, standing.amount());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("goingOn");
        List<GoingOnCost> costs = end.goingOn();
        for (int from = 0, to; from < costs.size(); from = to) {
            to = from + 1;
            while (to < costs.size() && isAlike(costs.get(from), costs.get(to))) {
                to++;
            }
            goingOn(json, costs.subList(from, to));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static boolean isAlike(GoingOnCost one, GoingOnCost other) {
        return one.price().equals(other.price()) && one.life() == other.life();
    }

    /** Price, its yearly change, life, then years left and cost by turns. */
    private static void goingOn(JsonGenerator json, List<GoingOnCost> alike) throws IOException {
        json.writeStartArray();
        json.writeString(alike.get(0).price());
        json.writeNumber(alike.get(0).change());
        json.writeNumber(alike.get(0).life());
        json.writeStartArray();
        for (GoingOnCost cost : alike) {
            json.writeNumber(cost.left());
            amount(json, cost.cost());
        }
        json.writeEndArray();
        json.writeEndArray();
    }

    private static void bridge(JsonGenerator json, BridgeFlows bridge) throws IOException {
        json.writeStartObject();
        json.writeStringField("strategy", bridge.strategy());
        json.writeNumberField("baseline", bridge.baseline().ordinal());
        json.writeArrayFieldStart("changes");
        for (RenewalChange change : bridge.changes()) {
            json.writeStartArray();
            json.writeNumber(change.byMethod() ? 1 : 0);
            json.writeStartArray();
            for (Flow flow : change.flows()) {
                flow(json, flow);
            }
            json.writeEndArray();
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void amount(JsonGenerator json, double value) throws IOException {
        PageJson.rounded(json, value, DECIMALS);
    }
}
