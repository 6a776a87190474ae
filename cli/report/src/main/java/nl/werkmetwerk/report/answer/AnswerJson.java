package nl.werkmetwerk.report.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.compare.BridgeTerm;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.WarningTexts;
import nl.werkmetwerk.report.html.PageJson;
import nl.werkmetwerk.report.html.PageTexts;

/** Writes what the page computes with and says. */
final class AnswerJson {
    /** Doubts that the page finds itself wherever its levers stand: of these warnings, those that happen at these ends. */
    private static final Map<Warning.Code, List<String>> FOUND_THERE = Map.of(
            Warning.Code.WINNER_TURNS,
            List.of("horizon", "residualValue"),
            Warning.Code.SIGN_TURNS_WITH_HORIZON,
            List.of("near"));

    private final TurnableAnswer content;
    private final PageTexts texts;
    private final ReportTexts words;

    AnswerJson(TurnableAnswer content, PageTexts texts) {
        this.content = content;
        this.texts = texts;
        words = texts.reports();
    }

    void write(Writer out) throws IOException {
        try (JsonGenerator json = PageJson.generator(out)) {
            json.writeStartObject();
            json.writeStringField("language", texts.language().locale().toLanguageTag());
            map(json, "texts", texts.all());
            subject(json);
            names(json);
            new LeversJson(content.flows(), texts).write(json);
            new FlowsJson(content.flows(), words).write(json);
            asItStands(json);
            json.writeEndObject();
        }
    }

    private static void map(JsonGenerator json, String field, Map<String, String> all) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, String> one : all.entrySet()) {
            json.writeStringField(one.getKey(), one.getValue());
        }
        json.writeEndObject();
    }

    private void subject(JsonGenerator json) throws IOException {
        Case of = content.of();
        json.writeObjectFieldStart("subject");
        json.writeStringField("name", of.name());
        json.writeNumberField("baseYear", of.baseYear());
        json.writeNumberField("horizon", of.horizon());
        json.writeNumberField("offset", of.timing().offset());
        json.writeStringField("end", of.residualValue().name());
        json.writeEndObject();
    }

    private void names(JsonGenerator json) throws IOException {
        PageJson.names(
                json,
                "baselines",
                Arrays.stream(Baseline.values()).map(words::strategy).toList());
        json.writeObjectFieldStart("disciplines");
        for (String discipline : content.flows().strategies().get(0).works().keySet()) {
            json.writeStringField(discipline, words.discipline(discipline));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("kinds");
        for (Kind kind : Kind.values()) {
            json.writeStringField(kind.id(), words.kind(kind.id()));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("terms");
        for (BridgeTerm term : BridgeTerm.values()) {
            json.writeStartObject();
            json.writeStringField("id", term.id());
            json.writeStringField("name", words.kind(term.id()));
            json.writeBooleanField("kind", term.kind().isPresent());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What was found with the levers as the case has them and cannot follow them. */
    private void asItStands(JsonGenerator json) throws IOException {
        WarningTexts sentences = new WarningTexts(words);
        List<String> doubts = content.answer().comparison().warnings().stream()
                .filter(warning -> !isFoundThere(warning))
                .map(sentences::message)
                .distinct()
                .toList();
        PageJson.names(json, "doubts", doubts);
        json.writeArrayFieldStart("savings");
        for (Saving saving : content.answer().comparison().savings()) {
            json.writeStartObject();
            json.writeStringField("strategy", saving.strategy());
            json.writeNumberField("baseline", saving.baseline().ordinal());
            if (saving.endOfHorizon().longRun().isPresent()) {
                json.writeNumberField("longRun", saving.endOfHorizon().longRun().getAsDouble());
            }
            if (saving.chance().isPresent()) {
                json.writeNumberField(
                        "chance",
                        saving.chance().map(Chance::probabilityPositive).orElseThrow());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static boolean isFoundThere(Warning warning) {
        Object when = warning.facts().get("when");
        return when != null
                && FOUND_THERE.getOrDefault(warning.code(), List.of()).contains(when);
    }
}
