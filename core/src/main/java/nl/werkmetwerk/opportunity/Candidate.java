package nl.werkmetwerk.opportunity;

import java.util.List;
import java.util.Map;

/**
 * A section that pays, before its first works and riders are priced. Years and assets are numbers.
 *
 * @param section number
 * @param tried number of what was tried, the best
 * @param separate total, euro
 * @param saving euro
 * @param savingCoincident euro
 * @param year first joint year
 * @param assets renewed in it
 * @param putOff those of them that are renewed before it under separate
 * @param worksCost euro
 * @param impacts separate − window by impact kind, of the kinds that occur
 * @param riders planned assets that are not built before it
 */
record Candidate(
        int section,
        int tried,
        double separate,
        double saving,
        double savingCoincident,
        int year,
        List<Integer> assets,
        List<Integer> putOff,
        double worksCost,
        Map<String, Double> impacts,
        List<Integer> riders)
        implements Look {}
