package nl.werkmetwerk.field;

import java.util.Optional;

/** What is told about a {@link Field} beside its type and the value that it has. */
record FieldNotes(boolean required, boolean nothing, String example, String model, Optional<Topic> topic) {
    /** Nothing is told. */
    static final FieldNotes NONE = new FieldNotes(false, false, "", "", Optional.empty());

    FieldNotes withRequired(boolean value) {
        return new FieldNotes(value, nothing, example, model, topic);
    }

    FieldNotes orNull() {
        return new FieldNotes(true, true, example, model, topic);
    }

    FieldNotes withExample(String value) {
        return new FieldNotes(required, nothing, value, model, topic);
    }

    FieldNotes withModel(String value) {
        return new FieldNotes(required, nothing, example, value, topic);
    }

    FieldNotes withTopic(Topic value) {
        return new FieldNotes(required, nothing, example, model, Optional.of(value));
    }
}
