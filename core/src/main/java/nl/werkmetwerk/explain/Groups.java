package nl.werkmetwerk.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.Spells;

/** The works of a place that are done together, each group made once (MODEL 5.1 and 5.5). */
final class Groups {
    private final ResolvedCase resolved;
    private final CaseTerms terms;
    private final AssetTerms assets;
    private final Sharing sharing;
    private final Lives lives;
    private final Spells spells;
    private final Map<Key, SharedAmounts> shared = new HashMap<>();
    private final Map<Key, Group> coordinated = new HashMap<>();

    Groups(ResolvedCase resolved, CaseTerms terms, AssetTerms assets, Sharing sharing, Lives lives) {
        this.resolved = resolved;
        this.terms = terms;
        this.assets = assets;
        this.sharing = sharing;
        this.lives = lives;
        spells = lives.spells();
    }

    /** Those who share a component kind with an asset in a year, itself among them. */
    SharedAmounts components(int asset, int year, String kind) {
        boolean district = resolved.sharing().byDistrict(resolved.kinds().number(kind));
        int section = resolved.assets().section(asset);
        return shared.computeIfAbsent(
                new Key(year, "component " + kind, district ? -1 : section, project(asset)), key -> {
                    Quantity phi = district ? terms.caseOverlap(kind) : terms.sectionOverlap(section, kind);
                    String place = district
                            ? resolved.section(section).districtOrSelf()
                            : resolved.section(section).id();
                    return gather(key, place, kind, phi);
                });
    }

    /** Those who share an impact kind with an asset in a year, itself among them. */
    SharedAmounts impacts(int asset, int year, String kind) {
        int section = resolved.assets().section(asset);
        Key key = new Key(year, "impact " + kind, section, project(asset));
        return shared.computeIfAbsent(
                key, k -> gather(k, resolved.section(section).id(), kind, terms.sectionOverlap(section, kind)));
    }

    /** Those who are dug for on a section in a year. */
    Group coordinated(int section, int year) {
        return coordinated.computeIfAbsent(new Key(year, "", section, 0), key -> {
            List<Group.Member> members = new ArrayList<>();
            for (int spell : lives.renewalsIn(year)) {
                int asset = spells.asset(spell);
                boolean here = resolved.assets().section(asset) == section;
                if (here && assets.method(asset, spells.method(spell)).digs()) {
                    double alone = standAlone(asset, spells.method(spell), year).stream()
                            .mapToDouble(Quantity::value)
                            .sum();
                    members.add(member(asset, spells.method(spell), alone));
                }
            }
            return new Group(
                    resolved.clock().calendar(year), resolved.section(section).id(), "", members);
        });
    }

    /** c of every component kind of a method. */
    List<Quantity> standAlone(int asset, int method, int year) {
        List<String> kinds = assets.method(asset, method).components().stream()
                .map(Component::kind)
                .distinct()
                .toList();
        List<Quantity> amounts = new ArrayList<>();
        for (String kind : kinds) {
            amounts.add(Quantity.computed("c_" + (amounts.size() + 1), kind, "2.6", amount(asset, method, kind, year)));
        }
        return amounts;
    }

    /** The stand-alone amount of a component kind. */
    Formula amount(int asset, int method, String kind, int year) {
        return assets.components(asset, method, kind, component -> true, terms.trend(kind, year));
    }

    private SharedAmounts gather(Key key, String place, String kind, Quantity phi) {
        List<Integer> members = new ArrayList<>();
        List<Quantity> amounts = new ArrayList<>();
        List<Group.Member> named = new ArrayList<>();
        for (int spell : lives.renewalsIn(key.year)) {
            int asset = spells.asset(spell);
            int method = spells.method(spell);
            if (belongs(asset, key) && has(asset, method, key.what)) {
                Quantity amount = key.what.startsWith("impact ")
                        ? Quantity.computed(symbol(amounts), id(asset), "2.9", assets.impacts(asset, method, kind))
                        : Quantity.computed(symbol(amounts), id(asset), "2.6", amount(asset, method, kind, key.year));
                members.add(asset);
                amounts.add(amount);
                named.add(member(asset, method, amount.value()));
            }
        }
        Group group = new Group(resolved.clock().calendar(key.year), place, kind, named);
        return new SharedAmounts(group, members, amounts, phi);
    }

    private boolean belongs(int asset, Key key) {
        return (key.section < 0 || resolved.assets().section(asset) == key.section) && project(asset) == key.project;
    }

    private boolean has(int asset, int method, String what) {
        Method by = assets.method(asset, method);
        return by.components().stream().anyMatch(component -> what.equals("component " + component.kind()))
                || by.impacts().stream().anyMatch(impact -> what.equals("impact " + impact.kind()));
    }

    private int project(int asset) {
        return sharing == Sharing.OWN ? resolved.assets().project(asset) : 0;
    }

    private static String symbol(List<Quantity> amounts) {
        return "c_" + (amounts.size() + 1);
    }

    private String id(int asset) {
        return resolved.assets().get(asset).id();
    }

    private Group.Member member(int asset, int method, double standAlone) {
        Asset source = resolved.assets().get(asset);
        return new Group.Member(
                source.id(),
                source.discipline(),
                source.ownerOrNone(),
                resolved.assets().methodId(asset, method),
                standAlone);
    }

    private record Key(int year, String what, int section, int project) {}
}
