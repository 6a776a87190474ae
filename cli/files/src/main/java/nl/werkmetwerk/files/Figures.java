package nl.werkmetwerk.files;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.files.field.Path;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Scalar;
import nl.werkmetwerk.library.At;
import nl.werkmetwerk.library.LibraryItem;
import nl.werkmetwerk.library.Valuation;
import nl.werkmetwerk.library.Valued;
import nl.werkmetwerk.library.Vat;

/** Turns references to library items into numbers of the case (MODEL 14). */
final class Figures {
    /** What has a unit of its own: assets, and what measures build. */
    private static final Set<String> BUILT = Set.of("asset", "measureAsset");

    private final Library library;
    private final Optional<Valuation> valuation;
    private final Findings findings;
    private final Sources sources;
    private final Set<String> unknownVat = new TreeSet<>();
    private String assetUnit = "";

    /** @param valuation absent while the price level of the case is not known: then nothing has a value */
    Figures(Library library, Optional<Valuation> valuation, Findings findings, Sources sources) {
        this.library = library;
        this.valuation = valuation;
        this.findings = findings;
        this.sources = sources;
    }

    /** Figures by the unit that follow are by this asset's unit. */
    void enter(Form<?> type, Mapping mapping) {
        if (BUILT.contains(type.name())) {
            assetUnit = mapping.get("unit") instanceof Scalar unit ? unit.text() : "";
        }
    }

    /** The number that a reference stands for; absent, and said, when there is none. */
    Optional<Double> value(Type.Numeric<?> asked, Values reference, Node node, Path path) {
        Optional<String> id = Optional.ofNullable(reference).flatMap(values -> values.text("item"));
        if (id.isPresent() && reference.has("value")) {
            return own(asked, reference, node, path);
        }
        if (id.isEmpty() || valuation.isEmpty() || !library.complete() || spoilt(reference, node)) {
            findings.spoil(path);
            return Optional.empty();
        }
        LibraryItem item = library.items().get(id.get());
        if (item == null) {
            Optional<String> nearest = Nearest.to(id.get(), library.items().keySet());
            findings.error(
                    path,
                    node.place(""),
                    library.items().isEmpty() ? "figure.nolibrary" : "figure.unknown",
                    id.get(),
                    Findings.meant(nearest));
            return Optional.empty();
        }
        return value(asked, item, reference, node, path);
    }

    /** A figure that stands there itself: no library is needed. */
    private Optional<Double> own(Type.Numeric<?> asked, Values reference, Node node, Path path) {
        String item = reference.text("item", "");
        double low = reference.number("low", 1);
        double high = reference.number("high", 1);
        boolean both = reference.has("low") && reference.has("high");
        boolean none = !reference.has("low") && !reference.has("high");
        if (spoilt(reference, node)) {
            findings.spoil(path);
            return Optional.empty();
        }
        if ((!both && !none) || !(low > 0 && low <= 1 && high >= 1)) {
            findings.error(path, node.place(""), "figure.spread", item);
            return Optional.empty();
        }
        if (both) {
            sources.add(new UsedFigure(reference.path().toString(), item, low, high));
        }
        return allowed(asked.kind(), reference.number("value", 0), item, node, path);
    }

    /** Whether something in the reference was wrong, which is said already. */
    private static boolean spoilt(Values reference, Node node) {
        return Stream.of("at", "factor", "value", "low", "high")
                .anyMatch(name -> ((Mapping) node).entry(name) != null && !reference.has(name));
    }

    /** Says once which items may hold VAT. */
    void doubtVat(Place place) {
        if (!unknownVat.isEmpty()) {
            findings.add(Message.warning("figure.vat", place.at("library"), unknownVat.size(), unknownVat));
        }
    }

    private Optional<Double> value(Type.Numeric<?> asked, LibraryItem item, Values reference, Node node, Path path) {
        At at = At.valueOf(reference.text("at", "typical").toUpperCase(Locale.ROOT));
        double factor = reference.number("factor", 1);
        Valued valued = valuation.orElseThrow().value(item, at, factor);
        if (valued.value().isEmpty()) {
            missing(valued, item, at, node, path);
            return Optional.empty();
        }
        double value = valued.value().getAsDouble();
        doubts(asked, item, node, path);
        sources.add(
                reference,
                item,
                new LibraryFigure(
                        item.id(),
                        at,
                        factor,
                        value,
                        item.unit(),
                        item.priceYear(),
                        item.vat(),
                        item.source(),
                        item.url(),
                        item.verified(),
                        valued.geometricMean()));
        return allowed(asked.kind(), value, item.id(), node, path);
    }

    private void missing(Valued valued, LibraryItem item, At at, Node node, Path path) {
        String word = at.name().toLowerCase(Locale.ROOT);
        switch (valued.gap()) {
            case FIGURE ->
                findings.error(
                        path, node.place(""), at == At.TYPICAL ? "figure.typical" : "figure.absent", item.id(), word);
            case PRICE_YEAR ->
                findings.error(
                        path,
                        node.place(""),
                        "figure.year",
                        item.id(),
                        item.discipline(),
                        valuation.orElseThrow().priceYear());
            case VAT_RATE -> findings.error(path, node.place(""), "figure.vatrate", item.id());
            default ->
                findings.error(
                        path,
                        node.place(""),
                        "figure.index",
                        item.id(),
                        item.discipline(),
                        valued.year(),
                        item.priceYear().orElse(0),
                        valuation.orElseThrow().priceYear());
        }
    }

    private Optional<Double> allowed(NumberKind kind, double value, String item, Node node, Path path) {
        if (Double.isFinite(value) && kind.allows(value)) {
            return Optional.of(value);
        }
        boolean broken = kind.whole() && value != Math.rint(value);
        Phrase allowed = broken ? Phrase.of("number.whole", value, "") : Phrase.of(ScalarReader.key(kind), value, "");
        findings.error(path, node.place(""), "figure.range", item, allowed);
        return Optional.empty();
    }

    private void doubts(Type.Numeric<?> asked, LibraryItem item, Node node, Path path) {
        if (item.money() && item.vat() == Vat.UNKNOWN) {
            unknownVat.add(item.id());
        }
        boolean perUnit = asked.perUnit() && !assetUnit.isEmpty();
        if (asked.money() != item.money() || (perUnit && !fits(asked, item))) {
            String wanted = perUnit ? asked.unit().replace("unit", assetUnit) : asked.unit();
            findings.add(Message.warning(
                    "figure.unit",
                    node.place(path.toString()),
                    item.id(),
                    item.unit(),
                    wanted.isEmpty() ? "1" : wanted));
        }
    }

    /** EUR/m and EUR/m trench fit an asset in m, EUR/m2 does not; only a price a year may be in EUR/m/yr. */
    private boolean fits(Type.Numeric<?> asked, LibraryItem item) {
        String[] parts = item.unit().split("/", -1);
        boolean yearly = parts.length > 2;
        return parts.length > 1
                && parts[1].split(" ", -1)[0].equals(assetUnit)
                && (!yearly || asked.unit().endsWith("/year"));
    }
}
