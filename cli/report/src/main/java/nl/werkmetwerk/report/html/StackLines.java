package nl.werkmetwerk.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.opportunity.Opportunity;
import nl.werkmetwerk.opportunity.Rider;
import nl.werkmetwerk.opportunity.StreetAsset;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is looked at when a street is opened, one JSON value a line, so that the page reads no other street:
 * {@code {assets: [[id, discipline, party, quantity, unit, start, planned, life, due, apart, together]], coincident,
 * first, cost, joint: [asset], riders: [[asset, planned, standAlone, withWorks, earlierYears, pays]]}}. Disciplines,
 * parties, units and assets are numbers; years of works are counted from the base year.
 */
final class StackLines {
    private final PageNames names;
    private final int baseYear;
    private final Writer out;

    StackLines(PageNames names, int baseYear, Writer out) {
        this.names = names;
        this.baseYear = baseYear;
        this.out = out;
    }

    /**
     * Writes a line.
     *
     * @param found the opportunity of the street, or null
     */
    void write(List<StreetAsset> assets, @Nullable Opportunity found) throws IOException {
        try (JsonGenerator json = PageJson.generator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("assets");
            for (StreetAsset asset : assets) {
                asset(json, asset);
            }
            json.writeEndArray();
            if (found != null) {
                opportunity(
                        json, assets.stream().map(asset -> asset.asset().id()).toList(), found);
            }
            json.writeEndObject();
        }
        out.write('\n');
    }

    private void asset(JsonGenerator json, StreetAsset one) throws IOException {
        Asset asset = one.asset();
        json.writeStartArray();
        json.writeString(asset.id());
        json.writeNumber(names.disciplines().number(asset.discipline()));
        json.writeNumber(names.parties().number(asset.ownerOrNone()));
        PageJson.amount(json, asset.quantity());
        json.writeNumber(names.units().number(asset.unit()));
        json.writeNumber(asset.startYear());
        json.writeNumber(asset.planned() ? 1 : 0);
        json.writeNumber(asset.life());
        json.writeNumber(one.due());
        PageJson.numbers(json, fromBase(one.apart()));
        PageJson.numbers(json, fromBase(one.together()));
        json.writeEndArray();
    }

    private List<Integer> fromBase(List<Integer> years) {
        return years.stream().map(year -> year - baseYear).toList();
    }

    private static void opportunity(JsonGenerator json, List<String> assets, Opportunity found) throws IOException {
        amount(json, "coincident", found.savingCoincident());
        amount(json, "first", found.savingFirst());
        amount(json, "cost", found.worksCost());
        json.writeFieldName("joint");
        PageJson.numbers(json, found.assets().stream().map(assets::indexOf).toList());
        json.writeArrayFieldStart("riders");
        for (Rider rider : found.riders()) {
            rider(json, assets.indexOf(rider.asset()), rider);
        }
        json.writeEndArray();
    }

    private static void amount(JsonGenerator json, String field, double value) throws IOException {
        json.writeFieldName(field);
        PageJson.amount(json, value);
    }

    private static void rider(JsonGenerator json, int asset, Rider rider) throws IOException {
        json.writeStartArray();
        json.writeNumber(asset);
        json.writeNumber(rider.planned());
        PageJson.amount(json, rider.standAlone());
        PageJson.amount(json, rider.withWorks());
        PageJson.amount(json, rider.earlierYears());
        json.writeNumber(rider.pays() ? 1 : 0);
        json.writeEndArray();
    }
}
