package nl.werkmetwerk.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import nl.werkmetwerk.field.Topic;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.money.BudgetRules;
import nl.werkmetwerk.model.money.Funding;
import nl.werkmetwerk.model.neighbourhood.PackagePlan;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.uncertain.Uncertainty;

/** Cases that have some topics of one case and the rest of another. */
final class CaseMix {
    private final Case a;
    private final Case b;

    CaseMix(Case a, Case b) {
        this.a = a;
        this.b = b;
    }

    /**
     * The case with these topics of b and all others of a. What is there comes with {@link Topic#ASSETS}; a price or a
     * life of a part that only one case has stays that of its case. Constraints, funding, budget rules, uncertainties,
     * experiments, principles and the package are left out: no total depends on them.
     *
     * @throws IllegalArgumentException if the parts do not fit together
     */
    Case with(Set<Topic> ofB) {
        Function<Topic, Case> from = topic -> ofB.contains(topic) ? b : a;
        AssetMix assets = new AssetMix(ofB);
        Case years = from.apply(Topic.TIMING);
        return from.apply(Topic.ASSETS).toBuilder()
                .constraints(Constraints.NONE)
                .funding(Funding.NONE)
                .budget(BudgetRules.NONE)
                .uncertainty(Uncertainty.NONE)
                .experiments(List.of())
                .packages(PackagePlan.NONE)
                .principles(List.of())
                .baseYear(years.baseYear())
                .horizon(years.horizon())
                .timing(years.timing())
                .residualValue(years.residualValue())
                .consumed(years.consumed())
                .discountRate(from.apply(Topic.RATES).discountRate())
                .prices(from.apply(Topic.PRICES).prices())
                .jointWorks(from.apply(Topic.SHARING).jointWorks())
                .damage(from.apply(Topic.LIVES).damage())
                .sections(mixed(ofB, a.sections(), b.sections(), Section::id, (x, y) -> section(ofB, x, y)))
                .assets(mixed(ofB, a.assets(), b.assets(), Asset::id, assets::of))
                .strategies(from.apply(Topic.STRATEGIES).strategies())
                .build();
    }

    /** The things of the case that says what there is; those of both cases mixed. */
    private static <T> List<T> mixed(
            Set<Topic> ofB, List<T> inA, List<T> inB, Function<T, String> id, BinaryOperator<T> mix) {
        boolean second = ofB.contains(Topic.ASSETS);
        Map<String, T> others = new LinkedHashMap<>();
        (second ? inA : inB).forEach(thing -> others.put(id.apply(thing), thing));
        List<T> all = new ArrayList<>();
        for (T thing : second ? inB : inA) {
            T other = others.get(id.apply(thing));
            boolean same = other == null || other.equals(thing);
            all.add(same ? thing : second ? mix.apply(other, thing) : mix.apply(thing, other));
        }
        return all;
    }

    private static Section section(Set<Topic> ofB, Section inA, Section inB) {
        Section there = ofB.contains(Topic.ASSETS) ? inB : inA;
        Section shares = ofB.contains(Topic.SHARING) ? inB : inA;
        return there.withSharing(shares.sharing());
    }
}
