package nl.werkmetwerk.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.Spells;
import nl.werkmetwerk.together.Coordination;
import nl.werkmetwerk.together.GatheredWorks;
import nl.werkmetwerk.together.Gathering;
import nl.werkmetwerk.together.LocalKind;
import nl.werkmetwerk.together.Places;
import nl.werkmetwerk.together.Sharers;
import nl.werkmetwerk.together.Sort;

/** The works of a place that are done together, each group made once (MODEL 5.1 and 5.5). */
final class Groups {
    private final ResolvedCase resolved;
    private final CaseTerms terms;
    private final AssetTerms assets;
    private final Sharers sharers;
    private final Coordination coordination;
    private final Lives lives;
    private final Spells spells;
    private final Map<InYear<Gathering>, SharedAmounts> shared = new HashMap<>();
    private final Map<InYear<Integer>, Group> coordinated = new HashMap<>();

    Groups(ResolvedCase resolved, CaseTerms terms, AssetTerms assets, Sharers sharers, Lives lives) {
        this.resolved = resolved;
        this.terms = terms;
        this.assets = assets;
        this.sharers = sharers;
        this.lives = lives;
        coordination = new Coordination(resolved);
        spells = lives.spells();
    }

    /** Takes in that a work shares with others. */
    void add(int year, GatheredWorks works, int item) {
        Gathering of = works.sort() == Sort.IMPACT
                ? sharers.ofImpact(works.asset(item), works.kind(item))
                : sharers.ofComponent(works.asset(item), works.kind(item));
        shared.computeIfAbsent(new InYear<>(year, of), key -> gather(year, of.at(), works, works.members(item)));
    }

    /** Those who share a component kind with an asset in a year, itself among them; empty when it shares with nobody. */
    Optional<SharedAmounts> components(int asset, int year, String kind) {
        Gathering of = sharers.ofComponent(asset, resolved.kinds().number(kind));
        return Optional.ofNullable(shared.get(new InYear<>(year, of)));
    }

    /** Those who share an impact kind with an asset in a year, itself among them; empty when it shares with nobody. */
    Optional<SharedAmounts> impacts(int asset, int year, String kind) {
        Gathering of = sharers.ofImpact(asset, resolved.impactKinds().number(kind));
        return Optional.ofNullable(shared.get(new InYear<>(year, of)));
    }

    /** Those who are coordinated on a section in a year. */
    Group coordinated(int section, int year) {
        return coordinated.computeIfAbsent(new InYear<>(year, section), key -> {
            List<Group.Member> members = new ArrayList<>();
            for (int spell : lives.renewalsIn(year)) {
                int asset = spells.asset(spell);
                boolean here = resolved.assets().section(asset) == section;
                if (here && coordination.takesPart(sharers, asset, spells.method(spell))) {
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
            amounts.add(Quantity.computed(
                    "c_" + (amounts.size() + 1), kind, "2.6", assets.renewal(asset, method, kind, year)));
        }
        return amounts;
    }

    /** c of an impact kind of an asset. */
    Quantity impact(String symbol, int asset, int method, String kind) {
        return Quantity.computed(symbol, id(asset), "2.9", assets.impacts(asset, method, kind));
    }

    private SharedAmounts gather(int year, LocalKind at, GatheredWorks works, int[] items) {
        String kind = at.name(resolved);
        List<Integer> members = new ArrayList<>();
        List<Quantity> amounts = new ArrayList<>();
        List<Group.Member> named = new ArrayList<>();
        for (int item : items) {
            int asset = works.asset(item);
            int method = spells.method(lives.renewalOf(asset, year));
            String symbol = "c_" + (amounts.size() + 1);
            Quantity amount = at.sort() == Sort.IMPACT
                    ? impact(symbol, asset, method, kind)
                    : Quantity.computed(symbol, id(asset), "2.6", assets.renewal(asset, method, kind, year));
            members.add(asset);
            amounts.add(amount);
            named.add(member(asset, method, amount.value()));
        }
        Group group = new Group(resolved.clock().calendar(year), Places.name(resolved, at.place()), kind, named);
        Quantity phi = at.isOfDistrict(resolved) ? terms.caseOverlap(kind) : terms.sectionOverlap(at.place(), kind);
        return new SharedAmounts(group, members, amounts, phi);
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

    /** What there is once a year: a gathering, a section. */
    private record InYear<T>(int year, T what) {}
}
