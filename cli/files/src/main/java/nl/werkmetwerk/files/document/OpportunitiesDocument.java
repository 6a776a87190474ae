package nl.werkmetwerk.files.document;

import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.opportunity.Opportunity;
import nl.werkmetwerk.opportunity.Reason;

/**
 * The result of {@code opportunities} (MODEL 11).
 *
 * @param head the case
 * @param opportunities those asked for, in the order asked for
 * @param reasons why combining does not pay on the other sections with assets
 * @param stamp what it was made from
 */
public record OpportunitiesDocument(CaseHead head, List<Opportunity> opportunities, List<Reason> reasons, Stamp stamp)
        implements CaseDocument {
    public OpportunitiesDocument {
        opportunities = List.copyOf(opportunities);
        reasons = List.copyOf(reasons);
    }

    /** Tells the chosen opportunities of a case. */
    public static OpportunitiesDocument of(Case of, List<Opportunity> chosen, List<Reason> reasons, Stamp stamp) {
        return new OpportunitiesDocument(CaseHead.of(of), chosen, reasons, stamp);
    }
}
