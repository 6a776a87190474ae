package nl.werkmetwerk.report.opportunity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.werkmetwerk.files.document.MappedOpportunity;
import nl.werkmetwerk.files.document.OpportunitiesDocument;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.opportunity.Opportunity;
import nl.werkmetwerk.opportunity.Reason;
import nl.werkmetwerk.study.OpportunityAnswer;

/**
 * The opportunities of a case, with what a report says beside them.
 *
 * @param of the case
 * @param windows years that were tried; none where a strategy was
 * @param tried name of the strategy that was tried instead
 * @param found all there are
 * @param chosen those asked for, in the order asked for
 * @param reasons why combining does not pay elsewhere
 * @param geometries section id → GeoJSON geometry, of the sections that have one
 * @param stamp what it was made from
 */
public record OpportunityList(
        Case of,
        List<Integer> windows,
        Optional<String> tried,
        List<Opportunity> found,
        List<Opportunity> chosen,
        List<Reason> reasons,
        Map<String, String> geometries,
        Stamp stamp) {
    public OpportunityList {
        windows = List.copyOf(windows);
        found = List.copyOf(found);
        chosen = List.copyOf(chosen);
        reasons = List.copyOf(reasons);
        geometries = Map.copyOf(geometries);
    }

    /** The strategy that an opportunity stands for: its window, or the strategy that was tried. */
    public Strategy under(Opportunity one) {
        return one.window().isPresent()
                ? Strategy.window("window", one.window().getAsInt())
                : of.strategy(one.strategy().orElseThrow()).orElseThrow();
    }

    /** The chosen ones as a result of the command. */
    public OpportunitiesDocument told() {
        return OpportunitiesDocument.of(of, chosen, reasons, stamp);
    }

    /** The chosen ones as features of a map, with name and district of their sections. */
    public List<MappedOpportunity> mapped() {
        Map<String, Section> sections = new HashMap<>();
        of.sections().forEach(section -> sections.put(section.id(), section));
        return chosen.stream()
                .map(one -> mapped(one, Objects.requireNonNull(sections.get(one.section()))))
                .toList();
    }

    private MappedOpportunity mapped(Opportunity one, Section section) {
        return new MappedOpportunity(of.name(), section.name(), section.district(), one);
    }

    /** An answer, with what a report says beside it. */
    public static OpportunityList of(OpportunityAnswer answer, Map<String, String> geometries, Stamp stamp) {
        return new OpportunityList(
                answer.of(),
                answer.windows(),
                answer.tried(),
                answer.found(),
                answer.chosen(),
                answer.reasons(),
                geometries,
                stamp);
    }
}
