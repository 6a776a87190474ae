package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.money.Markup;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.money.RateStep;
import nl.werkmetwerk.model.money.RateSteps;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.money.Timing;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;

/** Small legal cases that together show every feature and edge of §1 to §6; one seed, one case. */
public final class CaseGenerator {
    static final List<String> DISCIPLINES = List.of("sewer", "road", "water", "green");
    static final List<String> KINDS = List.of("excavation", "surface", "pipe", "traffic");

    /** With one name that is a component kind too: φ is looked up in one map for both. */
    static final List<String> IMPACTS = List.of("nuisanceDays", "co2", "traffic");

    private static final List<String> PARTIES = List.of("city", "board", "grid");

    private final Draw draw;
    private final boolean wide;
    private final int baseYear;
    private final int horizon;

    private CaseGenerator(long seed, boolean wide) {
        draw = Draw.of(seed);
        this.wide = wide;
        baseYear = draw.whole(1990, 2030);
        horizon = draw.oneIn(10) ? 1 : draw.oneIn(6) ? draw.whole(20, 45) : draw.whole(2, 20);
    }

    /** The case of a seed. */
    public static Case of(long seed) {
        return new CaseGenerator(seed, false).make(seed);
    }

    /** The case of a seed, every other one wide. */
    public static Case mixed(long seed) {
        return seed % 2 == 0 ? wide(seed) : of(seed);
    }

    /** The case of a seed with strategies by rules, attributes for them to look at, and an end that continues. */
    public static Case wide(long seed) {
        return new CaseGenerator(seed, true).make(seed);
    }

    private Case make(long seed) {
        boolean parties = draw.oneIn(3);
        List<Section> sections = sections();
        List<Asset> assets = assets(sections, parties);
        RateSteps rates = rates();
        CaseBuilder builder = Case.builder("seed " + seed, baseYear, horizon)
                .discountRate(rates)
                .timing(draw.oneOf(List.of(Timing.values())))
                .prices(prices(rates))
                .jointWorks(jointWorks())
                .consumed(new HashSet<>(draw.someOf(KINDS)))
                .damage(draw.some(0, 4, this::damage))
                .residualValue(residual())
                .sections(sections)
                .assets(assets)
                .strategies(new StrategyGenerator(draw, wide, baseYear, horizon, assets).strategies());
        if (parties) {
            builder.parties(PARTIES.stream().map(id -> new Party(id, id)).toList());
        }
        return builder.build();
    }

    private ResidualRule residual() {
        if (wide && draw.oneIn(2)) {
            return ResidualRule.CONTINUATION;
        }
        return draw.oneIn(5) ? ResidualRule.NONE : ResidualRule.STRAIGHT_LINE;
    }

    private RateSteps rates() {
        if (draw.oneIn(3)) {
            return RateSteps.constant(draw.oneIn(4) ? 0 : draw.between(-0.03, 0.1));
        }
        Map<Integer, RateStep> steps = new HashMap<>();
        draw.some(1, 4, () -> draw.whole(baseYear - 5, baseYear + horizon + 3))
                .forEach(from -> steps.put(from, new RateStep(from, draw.between(-0.03, 0.1))));
        return new RateSteps(List.copyOf(steps.values()));
    }

    private Prices prices(RateSteps rates) {
        Map<String, Double> trends = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>(KINDS);
        keys.addAll(List.of(Prices.MAINTENANCE, Prices.RISK, Prices.BENEFIT, Prices.IMPACT));
        draw.someOf(keys).forEach(key -> trends.put(key, trend(rates)));
        Map<String, Double> impactPrices = new LinkedHashMap<>();
        draw.someOf(IMPACTS).forEach(kind -> impactPrices.put(kind, draw.amount(500)));
        int year = draw.oneIn(2) ? baseYear : draw.whole(baseYear - 12, baseYear + 12);
        return new Prices(year, trends, draw.between(0, 0.03), impactPrices, markups());
    }

    /** Now and then a rate of the case: from there on going on for ever is valued otherwise. */
    private double trend(RateSteps rates) {
        return wide && draw.oneIn(5) ? draw.oneOf(rates.steps()).rate() : draw.between(-0.05, 0.05);
    }

    private Map<String, List<Markup>> markups() {
        Map<String, List<Markup>> lists = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>(DISCIPLINES);
        keys.add(Prices.DEFAULT);
        if (draw.oneIn(2)) {
            draw.someOf(keys)
                    .forEach(key -> lists.put(key, draw.some(0, 3, () -> new Markup("step", draw.between(-0.3, 0.5)))));
        }
        return lists;
    }

    private JointWorks jointWorks() {
        Map<String, SharingScope> scope = new LinkedHashMap<>();
        if (draw.oneIn(2)) {
            List<SharingScope> scopes = List.of(SharingScope.DISTRICT, SharingScope.DISTRICT, SharingScope.SECTION);
            draw.someOf(KINDS).forEach(kind -> scope.put(kind, draw.oneOf(scopes)));
        }
        return new JointWorks(phis(), scope, draw.oneIn(3) ? 0 : draw.between(0, 0.2));
    }

    private Map<String, Double> phis() {
        Map<String, Double> phis = new LinkedHashMap<>();
        List<String> kinds = new ArrayList<>(KINDS);
        kinds.addAll(IMPACTS);
        draw.someOf(kinds).forEach(kind -> phis.put(kind, draw.fraction()));
        return phis;
    }

    private DamageRule damage() {
        return new DamageRule(
                draw.oneOf(DISCIPLINES.subList(0, 3)), draw.oneOf(DISCIPLINES.subList(0, 3)), draw.fraction());
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        int count = wide && draw.oneIn(2) ? 1 : draw.whole(1, 4);
        for (int i = 0; i < count; i++) {
            Optional<String> district = draw.oneIn(3) ? Optional.empty() : Optional.of("D" + draw.whole(0, 1));
            Optional<String> city = draw.maybe(() -> "C" + draw.whole(0, 1));
            sections.add(new Section(
                    "S" + i,
                    "street " + i,
                    district,
                    city,
                    households(),
                    draw.oneIn(3) ? phis() : Map.of(),
                    wide ? new RuleGenerator(draw).attributes() : Map.of()));
        }
        return sections;
    }

    private OptionalDouble households() {
        return wide && draw.oneIn(4) ? OptionalDouble.empty() : OptionalDouble.of(draw.whole(0, 50));
    }

    private List<Asset> assets(List<Section> sections, boolean parties) {
        AssetGenerator generator = new AssetGenerator(draw, baseYear, horizon);
        List<Asset> assets = new ArrayList<>();
        int count = draw.whole(1, wide ? 8 : 6);
        for (int i = 0; i < count; i++) {
            boolean owned = parties || draw.oneIn(2);
            Optional<String> owner = owned ? Optional.of(draw.oneOf(PARTIES)) : Optional.empty();
            assets.add(generator.asset(id(i), draw.oneOf(sections).id(), owner));
        }
        return assets;
    }

    /** Order by code point is not the order of the list, nor that of UTF-16 units. */
    private String id(int i) {
        return draw.oneOf(List.of("z", "a", "B", "\uFF41", "\uD83C\uDF33")) + i;
    }
}
