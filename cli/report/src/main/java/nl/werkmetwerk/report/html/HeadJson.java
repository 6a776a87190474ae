package nl.werkmetwerk.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.opportunity.Opportunity;
import nl.werkmetwerk.report.opportunity.OpportunityList;

/** Writes what the page needs of every street at once, as columns: list, filters, map and calendar of a selection. */
final class HeadJson {
    private final OpportunityList content;
    private final List<String> background;
    private final Optional<Tiles> tiles;
    private final PageNames names;
    private final Streets streets;
    private final PageTexts texts;

    HeadJson(
            OpportunityList content,
            List<String> background,
            Optional<Tiles> tiles,
            PageNames names,
            Streets streets,
            PageTexts texts) {
        this.background = background;
        this.tiles = tiles;
        this.content = content;
        this.names = names;
        this.streets = streets;
        this.texts = texts;
    }

    void write(Writer out) throws IOException {
        try (JsonGenerator json = PageJson.generator(out)) {
            json.writeStartObject();
            json.writeStringField("language", texts.language().locale().toLanguageTag());
            texts(json);
            subject(json, content.of());
            names(json);
            streets(json);
            opportunities(json);
            json.writeFieldName("map");
            new MapJson(streets, content.geometries(), background, tiles).write(json);
            json.writeEndObject();
        }
    }

    private void texts(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("texts");
        for (Map.Entry<String, String> text : texts.all().entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
        json.writeEndObject();
    }

    private void subject(JsonGenerator json, Case of) throws IOException {
        json.writeObjectFieldStart("subject");
        json.writeStringField("name", of.name());
        json.writeNumberField("baseYear", of.baseYear());
        json.writeNumberField("horizon", of.horizon());
        json.writeFieldName("windows");
        PageJson.numbers(json, content.windows());
        json.writeStringField(
                "strategy", content.tried().map(texts.reports()::strategy).orElse(""));
        json.writeEndObject();
    }

    private void names(JsonGenerator json) throws IOException {
        Map<String, String> parties =
                content.of().parties().stream().collect(Collectors.toMap(Party::id, Party::name, (one, other) -> one));
        json.writeObjectFieldStart("names");
        PageJson.names(json, "disciplines", names.disciplines().names());
        PageJson.names(
                json,
                "disciplineWords",
                names.disciplines().names().stream()
                        .map(texts.reports()::discipline)
                        .toList());
        PageJson.names(
                json,
                "parties",
                names.parties().names().stream()
                        .map(id -> texts.reports().orNone(parties.getOrDefault(id, id)))
                        .toList());
        PageJson.names(json, "units", names.units().names());
        PageJson.names(json, "districts", names.districts().names());
        PageJson.names(json, "cities", names.cities().names());
        json.writeEndObject();
    }

    private void streets(JsonGenerator json) throws IOException {
        List<Section> all =
                IntStream.range(0, streets.count()).mapToObj(streets::section).toList();
        json.writeObjectFieldStart("streets");
        PageJson.names(json, "id", all.stream().map(Section::id).toList());
        PageJson.names(json, "name", all.stream().map(HeadJson::ownName).toList());
        PageJson.names(
                json,
                "obstacle",
                IntStream.range(0, streets.count()).mapToObj(streets::obstacle).toList());
        column(json, "district", all, section -> number(section.district(), names.districts()));
        column(json, "city", all, section -> number(section.city(), names.cities()));
        json.writeEndObject();
    }

    /** Empty where it is the id. */
    private static String ownName(Section section) {
        return section.name().equals(section.id()) ? "" : section.name();
    }

    private static int number(Optional<String> name, PageNames.Numbered numbered) {
        return name.map(numbered::number).orElse(-1);
    }

    private void opportunities(JsonGenerator json) throws IOException {
        List<Opportunity> found = content.found();
        json.writeObjectFieldStart("opportunities");
        column(json, "street", found, streets::of);
        Set<String> asked = content.chosen().stream().map(Opportunity::section).collect(Collectors.toSet());
        column(json, "asked", found, one -> asked.contains(one.section()) ? 1 : 0);
        column(json, "window", found, one -> one.window().orElse(-1));
        column(json, "year", found, Opportunity::firstJointYear);
        amounts(json, "coincident", found, Opportunity::savingCoincident);
        amounts(json, "saving", found, Opportunity::saving);
        amounts(json, "fraction", found, one -> one.fraction().orElse(Double.NaN));
        amounts(json, "perEuro", found, one -> one.perEuro().orElse(Double.NaN));
        works(json, found);
        impacts(json, found);
        json.writeEndObject();
    }

    /** Disciplines and parties of the first joint works, and the years of works of the street before and after. */
    private void works(JsonGenerator json, List<Opportunity> found) throws IOException {
        Map<String, Asset> assets = content.of().assets().stream().collect(Collectors.toMap(Asset::id, asset -> asset));
        lists(
                json,
                "disciplines",
                found,
                one -> one.assets().stream()
                        .map(id -> names.disciplines()
                                .number(Objects.requireNonNull(assets.get(id)).discipline()))
                        .distinct()
                        .toList());
        lists(
                json,
                "parties",
                found,
                one -> one.parties().stream().map(names.parties()::number).toList());
        lists(json, "apart", found, one -> years(one, false));
        lists(json, "together", found, one -> years(one, true));
    }

    private List<Integer> years(Opportunity one, boolean together) {
        return streets.assets(streets.of(one)).stream()
                .flatMap(asset -> (together ? asset.together() : asset.apart()).stream())
                .map(year -> year - content.of().baseYear())
                .distinct()
                .sorted()
                .toList();
    }

    private static void impacts(JsonGenerator json, List<Opportunity> found) throws IOException {
        TreeSet<String> kinds = new TreeSet<>();
        found.forEach(one -> kinds.addAll(one.impacts().keySet()));
        json.writeArrayFieldStart("impacts");
        for (String kind : kinds) {
            json.writeStartObject();
            json.writeStringField("kind", kind);
            amounts(json, "less", found, one -> one.impacts().getOrDefault(kind, 0.0));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private interface NumbersOf<T> {
        List<Integer> of(T one);
    }

    private static <T> void column(JsonGenerator json, String field, List<T> rows, ToIntFunction<T> value)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (T row : rows) {
            json.writeNumber(value.applyAsInt(row));
        }
        json.writeEndArray();
    }

    /** A value that is not defined is null. */
    private static <T> void amounts(JsonGenerator json, String field, List<T> rows, ToDoubleFunction<T> value)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (T row : rows) {
            double amount = value.applyAsDouble(row);
            if (Double.isNaN(amount)) {
                json.writeNull();
            } else {
                PageJson.amount(json, amount);
            }
        }
        json.writeEndArray();
    }

    private static <T> void lists(JsonGenerator json, String field, List<T> rows, NumbersOf<T> value)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (T row : rows) {
            PageJson.numbers(json, value.of(row));
        }
        json.writeEndArray();
    }
}
