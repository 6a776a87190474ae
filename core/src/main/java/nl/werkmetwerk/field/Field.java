package nl.werkmetwerk.field;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One field of a thing: what MODEL calls it, what may stand there, and how it is got from the thing. Immutable; begun with
 * {@link #of} and its kin, then completed with {@link #required}, {@link #absent(Object)} and so on.
 *
 * @param <T> the thing
 * @param <V> its value
 */
public final class Field<T, V> {
    private final String name;
    private final Type<V> type;
    private final Function<T, Optional<V>> getter;
    private final boolean always;
    private final Optional<V> absent;
    private final FieldNotes notes;
    private final Predicate<T> there;

    private Field(
            String name,
            Type<V> type,
            Function<T, Optional<V>> getter,
            boolean always,
            Optional<V> absent,
            FieldNotes notes,
            Predicate<T> there) {
        this.name = name;
        this.type = type;
        this.getter = getter;
        this.always = always;
        this.absent = absent;
        this.notes = notes;
        this.there = there;
    }

    /** The same field, of what holds the thing. */
    public <S> Field<S, V> within(Function<S, T> holder) {
        return new Field<>(
                name, type, holder.andThen(getter), always, absent, notes, thing -> there.test(holder.apply(thing)));
    }

    private Field<T, V> with(FieldNotes changed) {
        return new Field<>(name, type, getter, always, absent, changed, there);
    }

    /**
     * A field that the thing always has a value for. When it is absent it holds {@link Type#none}; so what that is goes
     * without saying.
     */
    public static <T, V> Field<T, V> of(String name, Type<V> type, Function<T, V> getter) {
        return new Field<>(name, type, getter.andThen(Optional::of), true, type.none(), FieldNotes.NONE, thing -> true);
    }

    /** A field that the thing may have no value for, which is not the same as having the one that then holds. */
    public static <T, V> Field<T, V> maybe(String name, Type<V> type, Function<T, Optional<V>> getter) {
        return new Field<>(name, type, getter, false, Optional.empty(), FieldNotes.NONE, thing -> true);
    }

    /** A number that the thing may have no value for. */
    public static <T> Field<T, Double> maybeNumber(String name, Type<Double> type, Function<T, OptionalDouble> getter) {
        return maybe(name, type, thing -> boxed(getter.apply(thing)));
    }

    /** A whole number that the thing may have no value for. */
    public static <T> Field<T, Integer> maybeWhole(String name, Type<Integer> type, Function<T, OptionalInt> getter) {
        return maybe(name, type, thing -> boxed(getter.apply(thing)));
    }

    /** A field of which the thing keeps nothing: it is used where it is read. */
    public static <T, V> Field<T, V> unkept(String name, Type<V> type) {
        return maybe(name, type, thing -> Optional.empty());
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    /** It must be there. */
    public Field<T, V> required() {
        return new Field<>(name, type, getter, always, Optional.empty(), notes.withRequired(true), there);
    }

    /** It must be there; null stands there for a thing that has no value. */
    public Field<T, V> orNull() {
        return new Field<>(name, type, getter, always, Optional.empty(), notes.orNull(), there);
    }

    /** Null stands there for a thing that has no value, but for things of which it says nothing at all: it is left out there. */
    public Field<T, V> orNullWhere(Predicate<T> says) {
        return new Field<>(
                name, type, getter, always, Optional.empty(), notes.orNull().withRequired(false), says);
    }

    /** It need not be there. */
    Field<T, V> optional() {
        return with(notes.withRequired(false));
    }

    /** What holds when it is not there. */
    public Field<T, V> absent(V value) {
        return new Field<>(name, type, getter, always, Optional.of(value), notes, there);
    }

    /** One value, as it would be written. */
    public Field<T, V> example(String written) {
        return with(notes.withExample(written));
    }

    /** The section of MODEL that explains it; a change of it is about the same as the thing around it. */
    public Field<T, V> model(String section) {
        return with(notes.withModel(section));
    }

    /** The section of MODEL that explains it, and what a change of it is about. */
    public Field<T, V> model(String section, Topic topic) {
        return with(notes.withModel(section).withTopic(topic));
    }

    /** As it stands in a file. */
    public String name() {
        return name;
    }

    /** What may stand there. */
    public Type<V> type() {
        return type;
    }

    /** Whether it must be there. */
    public boolean isRequired() {
        return notes.required();
    }

    /** Whether null may stand there, for no value. */
    public boolean isOrNull() {
        return notes.nothing();
    }

    /** Whether null stands there for a thing that has no value; else it is left out. */
    public boolean isNullOf(T thing) {
        return notes.nothing() && there.test(thing);
    }

    /** What holds when it is not there; empty when that says nothing. */
    public Optional<V> absent() {
        return absent;
    }

    /** One value, as it would be written; may be empty. */
    public String example() {
        return notes.example();
    }

    /** Section of MODEL that explains it. */
    public String model() {
        return notes.model();
    }

    /** What a change of it is about; empty: what the thing around it is about. */
    public Optional<Topic> topic() {
        return notes.topic();
    }

    /** The value that a thing has. */
    public Optional<V> of(T thing) {
        return getter.apply(thing);
    }

    /** The value that a thing has, unless it goes without saying. */
    public Optional<V> said(T thing) {
        Optional<V> value = of(thing);
        return always && value.equals(absent) ? Optional.empty() : value;
    }
}
