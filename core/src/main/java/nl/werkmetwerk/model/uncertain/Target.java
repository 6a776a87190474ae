package nl.werkmetwerk.model.uncertain;

import java.io.Serial;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.stored.StoredRecord;
import nl.werkmetwerk.model.uncertain.Parameter.Field;

/**
 * Which inputs an uncertainty changes; the fields narrow together (MODEL 10).
 *
 * @param parameter what kind of input
 * @param discipline only assets of this discipline
 * @param asset only this asset
 * @param section only what lies there
 * @param kind only this cost; with a component and without kind: renewal; absent: all but benefit and impact
 * @param component only this component kind; with {@code impact} (and for sharing): also an impact kind
 */
public record Target(
        Parameter parameter,
        Optional<String> discipline,
        Optional<String> asset,
        Optional<String> section,
        Optional<CostKind> kind,
        Optional<String> component)
        implements Serializable {
    /**
     * @throws IllegalArgumentException if a field is given that does not narrow the parameter, or a component with a
     *     cost that has none
     */
    public Target {
        Set<Field> given = EnumSet.noneOf(Field.class);
        discipline.ifPresent(x -> given.add(Field.DISCIPLINE));
        asset.ifPresent(x -> given.add(Field.ASSET));
        section.ifPresent(x -> given.add(Field.SECTION));
        kind.ifPresent(x -> given.add(Field.KIND));
        component.ifPresent(x -> given.add(Field.COMPONENT));
        given.removeAll(parameter.fields());
        for (Field field : given) {
            throw new IllegalArgumentException(field.id() + " does not narrow " + parameter.id());
        }
        boolean hasComponents = kind.isEmpty() || kind.get() == CostKind.RENEWAL || kind.get() == CostKind.IMPACT;
        if (component.isPresent() && !hasComponents) {
            throw new IllegalArgumentException(kind.get().id() + " has no components");
        }
    }

    /** All inputs of a kind. */
    public static Target of(Parameter parameter) {
        return new Target(
                parameter, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Of one discipline. */
    public Target ofDiscipline(String value) {
        return new Target(parameter, Optional.of(value), asset, section, kind, component);
    }

    /** Of one asset. */
    public Target ofAsset(String value) {
        return new Target(parameter, discipline, Optional.of(value), section, kind, component);
    }

    /** In one section. */
    public Target inSection(String value) {
        return new Target(parameter, discipline, asset, Optional.of(value), kind, component);
    }

    /** Of one cost. */
    public Target ofKind(CostKind value) {
        return new Target(parameter, discipline, asset, section, Optional.of(value), component);
    }

    /** Of one component or impact kind. */
    public Target ofComponent(String value) {
        return new Target(parameter, discipline, asset, section, kind, Optional.of(value));
    }

    /** Whether it takes in an asset, as far as the asset's own fields say. */
    public boolean takes(Asset of) {
        return discipline.map(of.discipline()::equals).orElse(true)
                && asset.map(of.id()::equals).orElse(true)
                && section.map(of.section()::equals).orElse(true);
    }

    /** Whether it takes in a cost. */
    public boolean takes(CostKind cost) {
        if (kind.isPresent()) {
            return kind.get() == cost;
        }
        return component.isPresent() ? cost == CostKind.RENEWAL : cost != CostKind.BENEFIT && cost != CostKind.IMPACT;
    }

    /** Whether it takes in a component or impact kind. */
    public boolean takesComponent(String name) {
        return component.map(name::equals).orElse(true);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
