package nl.werkmetwerk.optimise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.constraint.BlockedYears;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.constraint.FixedYear;
import nl.werkmetwerk.model.constraint.FlexibilityRules;
import nl.werkmetwerk.model.constraint.Moratorium;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;
import nl.werkmetwerk.plain.CaseGenerator;
import nl.werkmetwerk.plain.Draw;

/** Cases of every feature, few assets and years, with room around due years and constraints; one seed, one case. */
final class SmallCases {
    private static final List<String> DISCIPLINES = List.of("sewer", "road", "water", "green");

    private SmallCases() {}

    /** @param budgets whether there may be budgets */
    static Case of(long seed, boolean budgets) {
        Case whole = CaseGenerator.mixed(seed);
        Draw draw = Draw.of(seed + 1_000_000);
        int horizon = draw.whole(1, 7);
        boolean oneStreet = draw.oneIn(2);
        List<Asset> assets = whole.assets().subList(0, Math.min(whole.assets().size(), draw.whole(1, 4)));
        String street = assets.get(0).section();
        List<Asset> placed =
                assets.stream().map(a -> oneStreet ? moved(a, street) : a).toList();
        Set<String> lived = new HashSet<>();
        placed.forEach(asset -> lived.add(asset.section()));
        List<Section> sections =
                whole.sections().stream().filter(s -> lived.contains(s.id())).toList();
        Map<String, Flexibility> byDiscipline = new HashMap<>();
        draw.someOf(DISCIPLINES).forEach(discipline -> byDiscipline.put(discipline, room(draw)));
        return whole.toBuilder()
                .horizon(horizon)
                .strategies(List.of())
                .sections(sections)
                .assets(placed)
                .flexibility(new FlexibilityRules(room(draw), byDiscipline))
                .constraints(constraints(draw, whole.baseYear(), horizon, placed, sections, budgets))
                .build();
    }

    /** The same asset on another section. */
    static Asset moved(Asset a, String section) {
        return copy(a, section, a.flexibility());
    }

    /** The same asset with other room around its due year. */
    static Asset withRoom(Asset a, Flexibility room) {
        return copy(a, a.section(), room);
    }

    private static Asset copy(Asset a, String section, Flexibility room) {
        return new Asset(
                a.id(),
                a.discipline(),
                section,
                a.quantity(),
                a.unit(),
                a.startYear(),
                a.planned(),
                a.life(),
                a.owner(),
                a.methods(),
                a.maintenance(),
                a.periodic(),
                a.risk(),
                a.benefit(),
                room,
                a.accounting());
    }

    private static Flexibility room(Draw draw) {
        int advance = draw.oneIn(5) ? draw.whole(10, 60) : draw.whole(0, 4);
        return new Flexibility(OptionalInt.of(advance), OptionalInt.of(draw.whole(0, 4)));
    }

    private static Constraints constraints(
            Draw draw, int baseYear, int horizon, List<Asset> assets, List<Section> sections, boolean budgets) {
        List<FixedYear> fixed = new ArrayList<>();
        if (draw.oneIn(4)) {
            Asset asset = draw.oneOf(assets);
            Optional<String> method = draw.oneIn(2)
                    ? Optional.empty()
                    : Optional.of(draw.oneOf(asset.methods()).id());
            fixed.add(new FixedYear(asset.id(), baseYear + draw.whole(0, horizon - 1), method));
        }
        List<BlockedYears> blocked = new ArrayList<>();
        if (draw.oneIn(4)) {
            Section section = draw.oneOf(sections);
            int from = baseYear + draw.whole(0, horizon - 1);
            boolean wide = draw.oneIn(2);
            blocked.add(new BlockedYears(
                    wide ? section.districtOrSelf() : section.id(),
                    wide ? SharingScope.DISTRICT : SharingScope.SECTION,
                    from,
                    from + draw.whole(0, 1)));
        }
        List<Moratorium> moratoria = draw.oneIn(3)
                ? List.of(new Moratorium(draw.oneOf(DISCIPLINES), draw.oneOf(DISCIPLINES), draw.whole(1, 4)))
                : List.of();
        List<Budget> spending = new ArrayList<>();
        if (budgets) {
            int from = baseYear + draw.whole(0, horizon - 1);
            Optional<String> discipline =
                    draw.oneIn(3) ? Optional.of(draw.oneOf(assets).discipline()) : Optional.empty();
            Optional<String> party = draw.oneIn(4) ? draw.oneOf(assets).owner() : Optional.empty();
            spending.add(new Budget(from, from + draw.whole(0, 4), draw.amount(120_000), party, discipline));
        }
        return new Constraints(fixed, blocked, moratoria, spending);
    }
}
