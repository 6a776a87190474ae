package nl.werkmetwerk.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.AssetBuilder;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.asset.Lasting;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.asset.Risk;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;

/**
 * A made-up city with streets as they are: sewer and road in each, water, lighting, trees, cables beside them, of every
 * age, at usual prices and lives. Every section depends on the seed and its own number alone: it is the same in a city
 * of ten sections and in one of a hundred thousand.
 */
public final class RealisticCity {
    private static final int BASE_YEAR = 2026;
    private static final int SECTIONS_A_DISTRICT = 8;

    private final long seed;
    private final OptionalInt assetsEach;

    private RealisticCity(long seed, OptionalInt assetsEach) {
        this.seed = seed;
        this.assetsEach = assetsEach;
    }

    /**
     * A city of sections 0 … sections−1, with 2 to 6 assets each.
     *
     * @param horizon years
     */
    public static Case of(long seed, int sections, int horizon) {
        return new RealisticCity(seed, OptionalInt.empty()).city(0, sections, horizon);
    }

    /** A city with the same number of assets, 2 to 8, in each of the sections {@code first … first + sections − 1}. */
    public static Case of(long seed, int first, int sections, int horizon, int assetsEach) {
        return new RealisticCity(seed, OptionalInt.of(assetsEach)).city(first, sections, horizon);
    }

    private Case city(int first, int sections, int horizon) {
        CaseBuilder builder = Case.builder("city " + seed, BASE_YEAR, horizon)
                .discountRate(0.0225)
                .residualValue(ResidualRule.CONTINUATION)
                .consumed(Set.of("excavation", "traffic", "siteSetUp"))
                .jointWorks(new JointWorks(Map.of(), Map.of(), 0.02))
                .damage(List.of(
                        new DamageRule("sewer", "road", 0.2),
                        new DamageRule("water", "road", 0.15),
                        new DamageRule("cable", "road", 0.1),
                        new DamageRule("sewer", "trees", 0.1)));
        for (int section = first; section < first + sections; section++) {
            addSection(builder, section);
        }
        return builder.build();
    }

    private void addSection(CaseBuilder builder, int number) {
        Draws draws = new Draws(seed, number);
        String id = "S" + number;
        Map<String, Double> sharing = new LinkedHashMap<>();
        sharing.put("excavation", draws.fraction(0.5, 0.9));
        sharing.put("surface", draws.fraction(0.6, 1));
        sharing.put("traffic", draws.fraction(0.8, 1));
        sharing.put("siteSetUp", draws.fraction(0.7, 1));
        String district = "D" + number / SECTIONS_A_DISTRICT;
        int count = assetsEach.orElse(count(draws.between(0, 1)));
        double length = draws.euro(60, 180);
        builder.section(new Section(
                id, "Street " + number, Optional.of(district), Optional.of("city"), Math.rint(length / 5), sharing));
        for (AssetKind kind : kinds(draws, count)) {
            builder.asset(asset(draws, kind, id, length));
        }
    }

    private static int count(double draw) {
        double[] upTo = {0.15, 0.4, 0.7, 0.9};
        int count = 2;
        for (double limit : upTo) {
            count += draw >= limit ? 1 : 0;
        }
        return count;
    }

    private static List<AssetKind> kinds(Draws draws, int count) {
        List<AssetKind> others = new ArrayList<>(AssetKind.OTHERS.subList(0, count > 6 ? 6 : 4));
        List<AssetKind> kinds = new ArrayList<>(List.of(AssetKind.SEWER, AssetKind.ROAD));
        while (kinds.size() < count) {
            kinds.add(others.remove(draws.whole(0, others.size() - 1)));
        }
        return kinds;
    }

    private static Asset asset(Draws draws, AssetKind kind, String section, double length) {
        List<Component> components = components(draws, kind);
        double cost = components.stream()
                .mapToDouble(c -> c.unitCost() * length + c.fixed())
                .sum();
        int life = kind.life().years(draws);
        int earliest = kind.earliest().years(draws);
        int latest = earliest + kind.span().years(draws);
        int shape = kind.shape().years(draws) + 1;
        double failure = cost * draws.between(0.02, 0.06) * life / shape;
        AssetBuilder builder = Asset.builder(section + "-" + kind.discipline(), kind.discipline(), section)
                .quantity(length, "m")
                .life(life)
                .installed(BASE_YEAR - draws.whole(0, latest - 1))
                .method(new Method("renew", OptionalInt.empty(), components, List.of(), kind.digs()))
                .maintenance(
                        new Maintenance(cents(cost * draws.between(0.001, 0.004) / length), draws.fraction(0.01, 0.03)))
                .risk(new Risk(cents(failure / length), life, shape))
                .flexibility(new Flexibility(
                        OptionalInt.of(Math.max(0, life - earliest)), OptionalInt.of(Math.max(0, latest - life))));
        return builder.owner(kind.discipline().equals("water") ? "water company" : "city")
                .build();
    }

    private static List<Component> components(Draws draws, AssetKind kind) {
        List<Component> components = new ArrayList<>();
        add(components, new Component(kind.discipline(), kind.own().draw(draws), 0, Lasting.BY_KIND));
        add(components, new Component("excavation", kind.excavation().draw(draws), 0, Lasting.BY_KIND));
        Lasting surface = kind.ownsSurface() ? Lasting.YES : Lasting.NO;
        add(components, new Component("surface", kind.surface().draw(draws), 0, surface));
        add(
                components,
                new Component("traffic", kind.traffic().high(), kind.traffic().low(), Lasting.BY_KIND));
        add(components, new Component("siteSetUp", 0, kind.siteSetUp().draw(draws), Lasting.BY_KIND));
        return components;
    }

    private static void add(List<Component> components, Component component) {
        if (component.unitCost() + component.fixed() > 0) {
            components.add(component);
        }
    }

    private static double cents(double euro) {
        return Math.rint(euro * 100) / 100;
    }
}
