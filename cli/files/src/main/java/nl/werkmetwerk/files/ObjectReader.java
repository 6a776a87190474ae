package nl.werkmetwerk.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.table.PriceFields;
import nl.werkmetwerk.files.field.Path;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.Entry;
import nl.werkmetwerk.files.tree.Listing;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads a tree by the field table: typed, in range, nothing unknown, nothing missing; every departure is said. */
final class ObjectReader {
    private static final List<String> NAMES = List.of("id", "name", "kind");
    private static final int FEW = 16;

    private final Findings findings;
    private final Figures figures;
    private final Sources sources;
    private final ScalarReader scalars;

    ObjectReader(Findings findings, Figures figures, Sources sources) {
        this.findings = findings;
        this.figures = figures;
        this.sources = sources;
        this.scalars = new ScalarReader(findings);
    }

    /** Tells what was read and may have been meant otherwise, when all is read. */
    void tellDoubts() {
        scalars.tellTwoReadings();
    }

    /** Reads an object; null when something else stands there. */
    @Nullable
    Values object(Form<?> type, Node node, Path path) {
        if (!(node instanceof Mapping mapping)) {
            wrong(node, path, "what.map");
            return null;
        }
        figures.enter(type, mapping);
        Values values = new Values(path);
        Collection<String> meant = unknown(type, mapping, path);
        for (Field<?, ?> field : type.fields().values()) {
            field(field, mapping, values, meant);
        }
        alternatives(type, mapping, values, meant);
        sources.add(values);
        return values;
    }

    private void field(Field<?, ?> field, Mapping mapping, Values values, Collection<String> meant) {
        Entry entry = mapping.entry(field.name());
        Path path = values.path().field(field.name());
        if (entry != null) {
            Object value = value(field.type(), entry.value(), path);
            if (value != null) {
                values.put(field.name(), value);
            }
        } else if (meant.contains(field.name())) {
            findings.spoil(path);
        } else if (field.isRequired()) {
            findings.spoil(path);
            findings.add(
                    Message.error("field.missing", mapping.place(values.path().toString()), field.name()));
        }
    }

    /** Tells unknown fields; gives the known ones that were probably meant. */
    private Collection<String> unknown(Form<?> type, Mapping mapping, Path path) {
        List<String> meant = new ArrayList<>();
        @Nullable Entry before = null;
        for (Entry entry : mapping.entries()) {
            if (!type.fields().containsKey(entry.key()) && !isAfterComma(before, entry, path)) {
                List<String> open = type.fields().keySet().stream()
                        .filter(name -> mapping.entry(name) == null)
                        .toList();
                Optional<String> nearest =
                        FieldNames.field(entry.key()).filter(open::contains).or(() -> Nearest.to(entry.key(), open));
                nearest.ifPresent(meant::add);
                String place = path.field(entry.key()).toString();
                String code = type.refusal(entry.key()).isPresent() ? "field.measure" : "field.unknown";
                findings.add(Message.error(code, mapping.keyPlace(entry, place), entry.key(), hint(type, nearest)));
            }
            before = entry;
        }
        return meant;
    }

    /** In {unitCost: 2,5} the 5 is a field to YAML: the comma is told, not the field. */
    private boolean isAfterComma(@Nullable Entry before, Entry entry, Path path) {
        if (before == null || !isRestOfNumber(before, entry)) {
            return false;
        }
        if (before.value() instanceof Scalar number && number.isNumber()) {
            String written = number.text() + "," + entry.key();
            String meant = Meant.number(written, NumberKind.FINITE).orElse(number.text() + "." + entry.key());
            findings.error(path.field(before.key()), number.place(""), "number.comma", written, meant);
        }
        return true;
    }

    private static boolean isRestOfNumber(Entry before, Entry entry) {
        return before.value() instanceof Scalar
                && entry.value() instanceof Scalar nothing
                && nothing.empty()
                && (entry.key().equals("-") || entry.key().chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    private static Phrase hint(Form<?> type, Optional<String> nearest) {
        boolean few = nearest.isEmpty() && type.fields().size() <= FEW;
        return few ? Phrase.of("field.known", List.copyOf(type.fields().keySet())) : Findings.meant(nearest);
    }

    private void alternatives(Form<?> type, Mapping mapping, Values values, Collection<String> meant) {
        Path path = values.path();
        for (List<String> pair : type.alternatives()) {
            boolean none = pair.stream().allMatch(name -> mapping.entry(name) == null && !meant.contains(name));
            if (none) {
                findings.add(Message.error("field.either", mapping.place(path.toString()), pair.get(0), pair.get(1)));
                pair.forEach(name -> findings.spoil(path.field(name)));
            }
            both(pair, mapping, values);
        }
        type.conflicts().forEach(pair -> both(pair, mapping, values));
    }

    /** Of two that cannot both be there the second is taken out. */
    private void both(List<String> pair, Mapping mapping, Values values) {
        Entry one = mapping.entry(pair.get(0));
        Entry other = mapping.entry(pair.get(1));
        if (one != null && other != null) {
            Path place = values.path().field(other.key());
            values.drop(other.key());
            findings.error(place, mapping.keyPlace(other, ""), "field.both", one.key(), other.key());
        }
    }

    private @Nullable Object value(Type<?> type, Node node, Path path) {
        if (type instanceof Type.Text) {
            return scalars.text(node, path);
        } else if (type instanceof Type.Numeric<?> number) {
            return number(number, node, path);
        } else if (type instanceof Type.Bool) {
            return scalars.bool(node, path);
        } else if (type instanceof Choice<?> choice) {
            return scalars.choice(choice, node, path);
        } else if (type instanceof Type.Simple) {
            return scalars.simple(node, path);
        } else if (type instanceof Type.Many<?> many) {
            return list(many, node, path);
        } else if (type instanceof Type.Keyed<?> keyed) {
            return keyed(keyed, node, path);
        } else if (type instanceof Type.OneOrMany<?, ?> either) {
            return node instanceof Listing ? list(either.many(), node, path) : value(either.one(), node, path);
        } else if (type instanceof Type.Either either) {
            return node instanceof Mapping ? object(either.object(), node, path) : value(either.simple(), node, path);
        } else if (type instanceof Type.Of<?> of) {
            return object(of.form(), node, path);
        } else if (type instanceof Type.Geometry) {
            return new GeometryReader(findings).read(node, path);
        }
        return node;
    }

    private @Nullable Double number(Type.Numeric<?> number, Node node, Path path) {
        if (!number.figure() || !(node instanceof Mapping)) {
            return scalars.number(number.kind(), node, path);
        }
        Values reference = Objects.requireNonNull(object(PriceFields.REFERENCE, node, path));
        return figures.value(number, reference, node, path).orElse(null);
    }

    private @Nullable List<Object> list(Type.Many<?> type, Node node, Path path) {
        if (!(node instanceof Listing listing)) {
            wrong(node, path, "what.list");
            return null;
        }
        if (listing.items().size() < type.least()) {
            findings.error(path, node.place(""), "list.short", type.least());
            return null;
        }
        List<Object> values = new ArrayList<>(listing.items().size());
        for (int i = 0; i < listing.items().size(); i++) {
            Node item = listing.items().get(i);
            Path place = path.item(i, label(item));
            Object value = value(type.item(), item, place);
            values.add(value == null ? standIn(type.item(), place) : value);
        }
        return values;
    }

    /** Keeps the positions of what comes after. */
    private static <V> Object standIn(Type<V> type, Path path) {
        return type instanceof Type.Of ? new Values(path) : type.plain(type.standIn(path.toString()));
    }

    private @Nullable Map<String, Object> keyed(Type.Keyed<?> type, Node node, Path path) {
        if (!(node instanceof Mapping mapping)) {
            wrong(node, path, "what.keyed");
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        Values provenance = new Values(path);
        for (Entry entry : mapping.entries()) {
            Path place = path.field(entry.key());
            Optional<Field<?, ?>> common = common(type, entry);
            Type<?> wanted = common.isPresent() ? common.get().type() : type.value();
            Object value = value(wanted, entry.value(), place);
            if (common.isPresent() && value != null) {
                provenance.put(entry.key(), value);
            } else if (common.isEmpty() && key(type.keys(), mapping, entry, place) && value != null) {
                values.put(entry.key(), value);
            }
        }
        sources.add(provenance);
        return values;
    }

    /** A key that says where the map comes from, not a kind that happens to be called so. */
    private static Optional<Field<?, ?>> common(Type.Keyed<?> type, Entry entry) {
        boolean plain = entry.value() instanceof Scalar scalar && !scalar.isNumber();
        return Form.COMMON.stream()
                .filter(field -> type.provenance() && plain && field.name().equals(entry.key()))
                .findFirst();
    }

    private boolean key(Type.Keys keys, Mapping mapping, Entry entry, Path path) {
        if (entry.key().isBlank()) {
            findings.error(path, mapping.keyPlace(entry, ""), "key.blank");
            return false;
        }
        Scalar key = new Scalar(mapping.source(), entry.line(), entry.column(), entry.key(), false);
        return keys != Type.Keys.YEAR || scalars.number(NumberKind.YEAR, key, path) != null;
    }

    private void wrong(Node node, Path path, String wanted) {
        boolean empty = node instanceof Scalar scalar && scalar.empty();
        if (empty) {
            findings.error(path, node.place(""), "value.empty");
        } else {
            findings.error(path, node.place(""), "value.wrong", ScalarReader.what(node), Phrase.of(wanted));
        }
    }

    private static String label(Node node) {
        if (node instanceof Mapping mapping) {
            for (String name : NAMES) {
                if (mapping.get(name) instanceof Scalar scalar) {
                    return scalar.text();
                }
            }
        }
        return "";
    }
}
