package nl.werkmetwerk.model.neighbourhood;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * One thing that can be done more in a street (MODEL-practice 12.2).
 *
 * @param id unique in the catalogue, without {@code @}
 * @param name for reports
 * @param when which sections it is for
 * @param from first calendar year; absent: the first of the horizon
 * @param until last calendar year; absent: the last of the horizon
 * @param opening whether it waits until the street is opened by other works
 * @param asset what is built
 * @param changes what it does to what is renewed anyway
 * @param needs measures without which it cannot be, on the same section
 * @param excludes measures beside which it cannot be, on the same section
 * @param scores what it is worth, by criterion
 */
public record Measure(
        String id,
        String name,
        Condition when,
        OptionalInt from,
        OptionalInt until,
        boolean opening,
        MeasureAsset asset,
        List<MethodChange> changes,
        List<String> needs,
        List<String> excludes,
        Map<String, Score> scores)
        implements Serializable {
    /** Between measure and section in the id of a candidate and of its asset. */
    public static final String AT = "@";

    /** @throws IllegalArgumentException if the id or name is empty */
    public Measure {
        Require.text(id, "measure id");
        Require.text(name, "measure name");
        changes = List.copyOf(changes);
        needs = List.copyOf(needs);
        excludes = List.copyOf(excludes);
        scores = Require.copy(scores);
    }

    /** Id of the measure on a section: that of the candidate and of the asset that it builds. */
    public String at(String section) {
        return id + AT + section;
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
