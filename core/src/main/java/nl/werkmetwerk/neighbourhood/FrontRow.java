package nl.werkmetwerk.neighbourhood;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * A set of which none is cheaper and worth as much (MODEL-practice 12.7).
 *
 * @param netCost euro of present value
 * @param points out of 100
 * @param measures ids of its candidates, in order
 * @param from least price of a point at which it is best, euro; absent: at none
 * @param to greatest price of a point at which it is best, euro; absent: without end, or at none
 */
public record FrontRow(double netCost, double points, List<String> measures, OptionalDouble from, OptionalDouble to)
        implements Serializable {
    public FrontRow {
        measures = List.copyOf(measures);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
