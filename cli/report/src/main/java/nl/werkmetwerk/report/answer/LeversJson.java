package nl.werkmetwerk.report.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.werkmetwerk.compare.lever.CaseFlows;
import nl.werkmetwerk.compare.lever.HorizonEnd;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.html.PageTexts;

/** Writes the levers of a page: which there are, what they are called and where they stand in the case. */
final class LeversJson {
    /** Prices that are no works and no upkeep: the general price level leaves them. */
    private static final List<String> NO_COST = List.of(Prices.BENEFIT, Prices.IMPACT);

    private final CaseFlows flows;
    private final ReportTexts words;

    LeversJson(CaseFlows flows, PageTexts texts) {
        this.flows = flows;
        words = texts.reports();
    }

    void write(JsonGenerator json) throws IOException {
        Case of = flows.of();
        json.writeObjectFieldStart("levers");
        json.writeBooleanField("oneRate", of.discountRate().steps().size() == 1);
        json.writeArrayFieldStart("rates");
        for (int year = 0; year < years(); year++) {
            json.writeNumber(of.discountRate().in(of.baseYear() + year));
        }
        json.writeEndArray();
        json.writeNumberField("coordination", of.jointWorks().coordinationRate());
        json.writeBooleanField("coordinates", flows.coordinates());
        prices(json);
        sharing(json);
        json.writeEndObject();
    }

    private int years() {
        List<HorizonEnd> ends = flows.strategies().get(0).ends();
        return ends.get(ends.size() - 1).years();
    }

    private void prices(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("prices");
        for (String kind : flows.prices()) {
            json.writeStartObject();
            json.writeStringField("id", kind);
            json.writeStringField("name", words.textOr("price." + kind, words.work(kind)));
            json.writeBooleanField("cost", !NO_COST.contains(kind));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void sharing(JsonGenerator json) throws IOException {
        Map<String, Double> sharing = flows.sharing();
        TreeSet<String> elsewhere = new TreeSet<>();
        flows.of()
                .sections()
                .forEach(section -> elsewhere.addAll(section.sharing().keySet()));
        json.writeArrayFieldStart("sharing");
        for (Map.Entry<String, Double> one : sharing.entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", one.getKey());
            json.writeStringField("name", words.textOr("price." + one.getKey(), words.work(one.getKey())));
            json.writeNumberField("phi", one.getValue());
            json.writeBooleanField("otherwiseElsewhere", elsewhere.contains(one.getKey()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
