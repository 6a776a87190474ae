package nl.werkmetwerk.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.explain.Explanation;
import nl.werkmetwerk.explain.Formula;
import nl.werkmetwerk.explain.Group;
import nl.werkmetwerk.explain.Origin.Computed;
import nl.werkmetwerk.explain.Origin.Fact;
import nl.werkmetwerk.explain.Origin.Input;
import nl.werkmetwerk.explain.Quantity;
import nl.werkmetwerk.explain.RuleEffect;
import nl.werkmetwerk.explain.Subtotal;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.Origin;
import nl.werkmetwerk.report.SourceFinder;
import nl.werkmetwerk.report.WarningTexts;

/** Writes explanations as one JSON object on one line, entry by entry as they come. */
public final class ExplanationJson implements AutoCloseable {
    private static final int VERSION = 1;
    private static final int MOST_GROUPS = 4096;
    private static final JsonFactory FACTORY =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final JsonGenerator json;
    private final SourceFinder sources;
    private final Set<Group> writtenOut = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Begins the object; {@link #close} flushes, the writer stays open. */
    public ExplanationJson(Writer out, String caseName, String strategy, SourceFinder sources) throws IOException {
        json = FACTORY.createGenerator(out);
        this.sources = sources;
        json.writeStartObject();
        json.writeStringField("case", caseName);
        json.writeStringField("strategy", strategy);
        json.writeArrayFieldStart("entries");
    }

    /** Writes an entry. */
    public void add(Explanation explanation) {
        try {
            write(explanation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the object. */
    public void end(Subtotal subtotal, Stamp stamp) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("subtotal");
        json.writeNumberField("entries", subtotal.entries());
        json.writeNumberField("amount", subtotal.amount());
        json.writeNumberField("presentValue", subtotal.presentValue());
        json.writeEndObject();
        json.writeNumberField("version", VERSION);
        StampJson.write(json, stamp);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    private void write(Explanation explanation) throws IOException {
        LedgerEntry entry = explanation.entry();
        boolean again = explanation.group().map(group -> !firstTime(group)).orElse(false);
        json.writeStartObject();
        json.writeNumberField("year", entry.year());
        json.writeStringField("asset", entry.asset());
        json.writeStringField("section", entry.section());
        json.writeStringField("discipline", entry.discipline());
        json.writeStringField("party", entry.party());
        json.writeStringField("kind", entry.kind().id());
        json.writeStringField("component", entry.component());
        json.writeNumberField("amount", entry.amount());
        json.writeNumberField("factor", entry.factor());
        json.writeNumberField("presentValue", entry.presentValue());
        json.writeStringField("model", explanation.rule());
        write(explanation.formula(), again);
        writeAll("conditions", explanation.conditions(), again);
        json.writeFieldName("discount");
        write(explanation.discount(), false);
        if (explanation.group().isPresent()) {
            write(explanation.group().get(), again);
        }
        if (!explanation.rules().isEmpty()) {
            write(explanation.rules());
        }
        json.writeEndObject();
    }

    private void write(List<RuleEffect> rules) throws IOException {
        json.writeArrayFieldStart("rules");
        for (RuleEffect effect : rules) {
            json.writeStartObject();
            json.writeStringField("effect", WarningTexts.camel(effect.sort().name()));
            json.writeNumberField("from", effect.from());
            json.writeNumberField("until", effect.until());
            json.writeStringField("leader", effect.leader());
            json.writeNumberField("year", effect.year());
            json.writeStringField("path", effect.path());
            json.writeNumberField("years", effect.years());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private boolean firstTime(Group group) {
        if (writtenOut.size() > MOST_GROUPS) {
            writtenOut.clear();
        }
        return writtenOut.add(group);
    }

    private void write(Formula formula, boolean again) throws IOException {
        json.writeStringField("formula", formula.symbols());
        json.writeStringField("filled", formula.filled());
        writeAll("quantities", formula.quantities(), again);
    }

    private void writeAll(String field, List<Quantity> quantities, boolean again) throws IOException {
        json.writeArrayFieldStart(field);
        for (Quantity quantity : quantities) {
            write(quantity, again);
        }
        json.writeEndArray();
    }

    /** Sums over a group are written out where the group is met first. */
    private void write(Quantity quantity, boolean again) throws IOException {
        json.writeStartObject();
        json.writeStringField("symbol", quantity.symbol());
        if (!quantity.label().isEmpty()) {
            json.writeStringField("label", quantity.label());
        }
        json.writeNumberField("value", quantity.value());
        if (quantity.origin() instanceof Input input) {
            json.writeStringField("path", input.path());
            writeSource(sources.of(input.path()));
        } else if (quantity.origin() instanceof Computed computed) {
            json.writeStringField("model", computed.rule());
            if (!(again && quantity.isOfGroup())) {
                write(computed.formula(), again);
            }
        } else if (quantity.origin() instanceof Fact fact) {
            json.writeStringField("model", fact.rule());
        }
        json.writeEndObject();
    }

    private void writeSource(Optional<Origin> said) throws IOException {
        if (said.isPresent()) {
            json.writeStringField("source", said.get().source());
            json.writeStringField("note", said.get().note());
            json.writeBooleanField("assumption", said.get().assumption());
            json.writeStringField("url", said.get().url());
        }
    }

    private void write(Group group, boolean again) throws IOException {
        json.writeObjectFieldStart("group");
        json.writeNumberField("year", group.year());
        json.writeStringField("place", group.place());
        json.writeStringField("kind", group.kind());
        if (!again) {
            json.writeArrayFieldStart("members");
            for (Group.Member member : group.members()) {
                json.writeStartObject();
                json.writeStringField("asset", member.asset());
                json.writeStringField("discipline", member.discipline());
                json.writeStringField("party", member.party());
                json.writeStringField("method", member.method());
                json.writeNumberField("standAlone", member.standAlone());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
