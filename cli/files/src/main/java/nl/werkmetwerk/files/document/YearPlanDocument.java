package nl.werkmetwerk.files.document;

import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.opportunity.YearWork;

/**
 * The renewals of one year (MODEL 11).
 *
 * @param head the case
 * @param year calendar year
 * @param strategy name of the strategy whose years they are
 * @param works by discipline, section and asset
 * @param stamp what it was made from
 */
public record YearPlanDocument(CaseHead head, int year, String strategy, List<YearWork> works, Stamp stamp)
        implements CaseDocument {
    public YearPlanDocument {
        works = List.copyOf(works);
    }

    /** Tells the renewals of a year of a case. */
    public static YearPlanDocument of(Case of, int year, String strategy, List<YearWork> works, Stamp stamp) {
        return new YearPlanDocument(CaseHead.of(of), year, strategy, works, stamp);
    }
}
