package nl.werkmetwerk.opportunity;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * A renewal in the plan of a year (MODEL 11).
 *
 * @param asset id
 * @param section id
 * @param discipline of the asset
 * @param party owner
 * @param method id
 * @param together ids of the other assets renewed in the section in that year
 * @param couldJoin ids of assets of the section that are due within ten years and not renewed in that year
 * @param costToWait euro, total with it (and what it is named together with) a year later less the total; empty in the
 *     last year of the horizon, and where the plan would then be refused
 * @param openUntil last calendar year before it has to be renewed
 */
public record YearWork(
        String asset,
        String section,
        String discipline,
        String party,
        String method,
        List<String> together,
        List<String> couldJoin,
        OptionalDouble costToWait,
        int openUntil)
        implements Serializable {
    public YearWork {
        together = List.copyOf(together);
        couldJoin = List.copyOf(couldJoin);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
