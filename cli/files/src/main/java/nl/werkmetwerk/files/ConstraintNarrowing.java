package nl.werkmetwerk.files;

import java.util.List;
import java.util.Set;
import nl.werkmetwerk.model.constraint.BlockedYears;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.constraint.FixedYear;
import nl.werkmetwerk.model.place.Section;

/** What of the constraints is about the part of a case that is left. Budgets stay: part of the works keep to them too. */
final class ConstraintNarrowing {
    private ConstraintNarrowing() {}

    static Constraints of(Constraints whole, Set<String> assets, List<Section> sections) {
        List<FixedYear> fixed = whole.fixedYears().stream()
                .filter(year -> assets.contains(year.asset()))
                .toList();
        List<BlockedYears> blocked = whole.blockedYears().stream()
                .filter(years -> sections.stream().anyMatch(years::covers))
                .toList();
        return new Constraints(fixed, blocked, whole.moratoria(), whole.budgets());
    }
}
