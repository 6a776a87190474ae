package nl.werkmetwerk.files;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.table.AssetFields;
import nl.werkmetwerk.field.table.CaseFields;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.uncertain.LibraryUse;

/**
 * Writes a case by the field table: what it says, and nothing that goes without saying. Numbers that stand for figures
 * of a library are written with the item and how far they may be off, so that the file needs no library.
 */
public final class CaseWriter {
    private final Map<String, List<LibraryUse>> figures;
    private final CaseText text;
    private final Case of;
    private final Map<String, Map<String, Object>> geometries;

    private CaseWriter(Case of, Map<String, Map<String, Object>> geometries, CaseText text) {
        this.geometries = geometries;
        this.of = of;
        this.text = text;
        this.figures = of.uncertainty().library().stream().collect(Collectors.groupingBy(LibraryUse::asset));
    }

    /**
     * Writes it whole.
     *
     * @param json whether to write JSON; else YAML
     * @param comment lines on top of YAML; may be empty
     */
    public static void write(Case of, boolean json, String comment, Appendable out) throws IOException {
        write(of, Map.of(), json, comment, out);
    }

    /**
     * The same, with where sections lie.
     *
     * @param geometries section id → GeoJSON geometry, as a tree
     */
    public static void write(
            Case of, Map<String, Map<String, Object>> geometries, boolean json, String comment, Appendable out)
            throws IOException {
        CaseText text = new CaseText(out, json);
        text.begin(comment);
        CaseWriter writer = new CaseWriter(of, geometries, text);
        for (Field<Case, ?> field : CaseFields.CASE.kept()) {
            writer.write(field);
        }
        text.end();
    }

    private <V> void write(Field<Case, V> field) throws IOException {
        Optional<V> value = field.said(of);
        if (value.isPresent() && value.get() instanceof List<?> things && field.type() instanceof Type.Many<?> many) {
            text.list(field.name(), items(many.item(), things));
        } else if (value.isPresent()) {
            text.field(field.name(), field.type().plain(value.get()));
        }
    }

    @SuppressWarnings("unchecked") // the items of a list are of the type that the table says
    private <V> Iterator<Object> items(Type<V> type, List<?> things) {
        return things.stream().map(thing -> plain(type, (V) thing)).iterator();
    }

    private <V> Object plain(Type<V> type, V thing) {
        if (thing instanceof Asset asset && figures.containsKey(asset.id())) {
            Map<String, Object> plain = AssetFields.ASSET.plain(asset);
            WrittenFigures.into(plain, figures.get(asset.id()));
            return plain;
        }
        Object plain = type.plain(thing);
        if (thing instanceof Section section && geometries.containsKey(section.id())) {
            Map<String, Object> placed = new LinkedHashMap<>();
            ((Map<?, ?>) plain).forEach((name, value) -> placed.put(name.toString(), value));
            placed.put("geometry", geometries.get(section.id()));
            return placed;
        }
        return plain;
    }
}
