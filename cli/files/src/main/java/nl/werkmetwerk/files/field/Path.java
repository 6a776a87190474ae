package nl.werkmetwerk.files.field;

import org.jspecify.annotations.Nullable;

/** A place in the terms of a scenario, by position ({@code assets[7].life}) and by id ({@code assets[sewer-1].life}). */
public final class Path {
    /** The case itself. */
    public static final Path ROOT = new Path(null, "", -1);

    private final @Nullable Path parent;
    private final String name;
    private final int index;

    private Path(@Nullable Path parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /** A field, or a key of a free map. */
    public Path field(String field) {
        return new Path(this, field, -1);
    }

    /**
     * An item of a list.
     *
     * @param label its id, name or kind; empty when it has none
     */
    public Path item(int position, String label) {
        return new Path(this, label, position);
    }

    /** The field it ends in; the key, in a free map. */
    public String last() {
        return index < 0 || parent == null ? name : parent.last();
    }

    /** With ids, names or kinds in brackets where there are any. */
    public String labelled() {
        return append(new StringBuilder(), true).toString();
    }

    /** With positions in brackets. */
    @Override
    public String toString() {
        return append(new StringBuilder(), false).toString();
    }

    private StringBuilder append(StringBuilder text, boolean labels) {
        if (parent == null) {
            return text;
        }
        parent.append(text, labels);
        if (index < 0) {
            return text.append(text.isEmpty() ? "" : ".").append(name);
        }
        return text.append('[').append(labels && !name.isEmpty() ? name : index).append(']');
    }
}
