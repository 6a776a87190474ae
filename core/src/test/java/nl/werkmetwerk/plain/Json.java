package nl.werkmetwerk.plain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Fields of a JSON object with the defaults of §1: numbers 0, lists and maps empty. */
record Json(JsonNode node) {
    boolean has(String field) {
        return node.has(field);
    }

    Json at(String field) {
        return new Json(node.path(field));
    }

    String text(String field) {
        return node.required(field).textValue();
    }

    Optional<String> maybeText(String field) {
        return has(field) ? Optional.of(text(field)) : Optional.empty();
    }

    double number(String field) {
        return number(field, 0);
    }

    double number(String field, double otherwise) {
        return has(field) ? node.get(field).doubleValue() : otherwise;
    }

    int whole(String field) {
        return node.required(field).intValue();
    }

    OptionalInt maybeWhole(String field) {
        return has(field) ? OptionalInt.of(whole(field)) : OptionalInt.empty();
    }

    boolean flag(String field, boolean otherwise) {
        return has(field) ? node.get(field).booleanValue() : otherwise;
    }

    <T> List<T> list(String field, Function<Json, T> read) {
        return at(field).list(read);
    }

    <T> List<T> list(Function<Json, T> read) {
        List<T> list = new ArrayList<>();
        node.forEach(each -> list.add(read.apply(new Json(each))));
        return list;
    }

    <T> Map<String, T> map(String field, Function<Json, T> read) {
        Map<String, T> map = new LinkedHashMap<>();
        node.path(field).properties().forEach(e -> map.put(e.getKey(), read.apply(new Json(e.getValue()))));
        return map;
    }

    double number() {
        return node.doubleValue();
    }

    String text() {
        return node.textValue();
    }
}
