package nl.werkmetwerk.diff;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import nl.werkmetwerk.field.Topic;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * One thing that differs between two cases.
 *
 * @param topic what it is about
 * @param path the place in the terms of the scenario file, with ids, names or kinds in brackets
 * @param from number, text, boolean or choice in the first case; for funding and accounting the rules as a whole; empty
 *     when it is not there
 * @param to the same in the second case
 */
public record Change(Topic topic, String path, Optional<Object> from, Optional<Object> to) implements Serializable {
    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
