package nl.werkmetwerk.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.parties.Closing;
import nl.werkmetwerk.parties.ClosingBalance;
import nl.werkmetwerk.parties.CoalitionResult;
import nl.werkmetwerk.parties.Partition;
import nl.werkmetwerk.parties.PartyAnalysis;
import nl.werkmetwerk.parties.Share;
import nl.werkmetwerk.parties.Split;
import nl.werkmetwerk.report.WriteOffs;

/**
 * Writes what parties gain as one JSON object on one line, fields and order as in MODEL 8, then {@code warnings},
 * {@code version} and {@code stamp}. Numbers have full precision; what is not defined is null.
 */
public final class PartiesJson {
    /** Version of the shape; its schema is the resource {@code parties.schema.json} in this package. */
    public static final int VERSION = 1;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final WarningMessages messages;

    /** @param messages gives each warning its sentence */
    public PartiesJson(WarningMessages messages) {
        this.messages = messages;
    }

    /**
     * Writes one line and flushes; the writer stays open.
     *
     * @param budget the write-off that goes with the saving, where the case keeps accounts; else null
     */
    public void write(PartyAnalysis analysis, Optional<MunicipalBudget> budget, Stamp stamp, Writer out)
            throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("case", analysis.of().name());
            json.writeStringField("strategy", analysis.strategy());
            writeCoalitions(json, analysis.coalitions());
            writeSplits(json, analysis.splits());
            writePartition(json, analysis);
            writeClosing(json, analysis.closing());
            JsonNumbers.number(json, "writeOff", WriteOffs.caused(budget, analysis.strategy(), Baseline.SEPARATE));
            messages.write(json, analysis.warnings());
            json.writeNumberField("version", VERSION);
            StampJson.write(json, stamp);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeCoalitions(JsonGenerator json, List<CoalitionResult> coalitions) throws IOException {
        json.writeArrayFieldStart("coalitions");
        for (CoalitionResult coalition : coalitions) {
            json.writeStartObject();
            names(json, "members", coalition.members());
            JsonNumbers.number(json, "cost", coalition.cost());
            JsonNumbers.number(json, "saving", coalition.saving());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSplits(JsonGenerator json, List<Split> splits) throws IOException {
        json.writeArrayFieldStart("splits");
        for (Split split : splits) {
            json.writeStartObject();
            json.writeStringField("method", split.method().id());
            if (split.prenucleolus()) {
                json.writeStringField("solution", "prenucleolus");
            }
            writeShares(json, split.shares());
            json.writeFieldName("inCore");
            if (split.inCore().isPresent()) {
                json.writeBoolean(split.inCore().get());
            } else {
                json.writeNull();
            }
            JsonNumbers.number(json, "largestExcess", split.largestExcess());
            names(json, "coalition", split.coalition());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeShares(JsonGenerator json, List<Share> shares) throws IOException {
        json.writeArrayFieldStart("shares");
        for (Share share : shares) {
            json.writeStartObject();
            json.writeStringField("party", share.party());
            JsonNumbers.number(json, "amount", share.amount());
            JsonNumbers.number(json, "receives", share.receives());
            JsonNumbers.number(json, "perYear", share.perYear());
            if (share.standardError().isPresent()) {
                JsonNumbers.number(json, "standardError", share.standardError());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writePartition(JsonGenerator json, PartyAnalysis analysis) throws IOException {
        json.writeFieldName("bestPartition");
        if (analysis.bestPartition().isEmpty()) {
            json.writeNull();
            return;
        }
        Partition partition = analysis.bestPartition().get();
        json.writeStartObject();
        json.writeArrayFieldStart("groups");
        for (List<String> group : partition.groups()) {
            names(json, group);
        }
        json.writeEndArray();
        JsonNumbers.number(json, "saving", partition.saving());
        json.writeBooleanField("beatsAll", partition.beatsAll());
        json.writeEndObject();
    }

    private static void writeClosing(JsonGenerator json, Closing closing) throws IOException {
        json.writeObjectFieldStart("closing");
        json.writeObjectFieldStart("byParty");
        for (Map.Entry<String, ClosingBalance> party : closing.byParty().entrySet()) {
            json.writeFieldName(party.getKey());
            writeBalance(json, party.getValue());
        }
        json.writeEndObject();
        json.writeFieldName("total");
        writeBalance(json, closing.total());
        JsonNumbers.number(json, "breakEvenPrice", closing.breakEvenPrice());
        JsonNumbers.number(json, "breakEvenSharing", closing.breakEvenSharing());
        json.writeEndObject();
    }

    private static void writeBalance(JsonGenerator json, ClosingBalance balance) throws IOException {
        json.writeStartObject();
        JsonNumbers.number(json, "coverage", balance.coverage());
        JsonNumbers.number(json, "received", balance.received());
        JsonNumbers.number(json, "paid", balance.paid());
        JsonNumbers.number(json, "cash", balance.cash());
        JsonNumbers.number(json, "vat", balance.vat());
        JsonNumbers.number(json, "gap", balance.gap());
        json.writeBooleanField("closes", balance.closes());
        json.writeFieldName("shortFrom");
        if (balance.shortFrom().isPresent()) {
            json.writeNumber(balance.shortFrom().getAsInt());
        } else {
            json.writeNull();
        }
        JsonNumbers.number(json, "breakEvenContribution", balance.breakEvenContribution());
        json.writeEndObject();
    }

    private static void names(JsonGenerator json, String field, List<String> names) throws IOException {
        json.writeFieldName(field);
        names(json, names);
    }

    private static void names(JsonGenerator json, List<String> names) throws IOException {
        json.writeStartArray();
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }
}
