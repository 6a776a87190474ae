package nl.werkmetwerk.diff;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.werkmetwerk.field.Topic;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.money.Markup;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.money.RateStep;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.model.uncertain.LibraryUse;

/** Everything that a case says, but for its assets. */
final class CaseFacets {
    private final Facets facets = new Facets();

    private CaseFacets() {}

    static Facets of(Case of) {
        CaseFacets all = new CaseFacets();
        all.general(of);
        all.prices(of.prices());
        all.joint(of);
        of.flexibility().byDiscipline().forEach((name, rule) -> all.flexibility("flexibility." + name, rule));
        all.flexibility("flexibility.default", of.flexibility().general());
        of.parties().forEach(all::party);
        all.money(of);
        all.facets.put(Topic.OTHER, "uncertainties", of.uncertainty().inputs());
        all.facets.put(Topic.OTHER, "correlations", of.uncertainty().correlations());
        all.facets.put(Topic.OTHER, "experiments", of.experiments());
        all.facets.put(Topic.OTHER, "letters", of.letters());
        all.facets.put(Topic.OTHER, "package", of.packages());
        all.facets.put(Topic.OTHER, "principles", of.principles());
        all.library(of.uncertainty().library());
        of.strategies().forEach(all::strategy);
        return all.facets;
    }

    /** How far the figures of a library may be off; what they are is in the prices and lives. */
    private void library(List<LibraryUse> uses) {
        Set<String> told = new HashSet<>();
        for (LibraryUse use : uses) {
            if (told.add(use.item())) {
                facets.put(Topic.OTHER, "library[" + use.item() + "].low/typical", use.low());
                facets.put(Topic.OTHER, "library[" + use.item() + "].high/typical", use.high());
            }
        }
    }

    private void general(Case of) {
        facets.put(Topic.OTHER, "name", of.name());
        facets.put(Topic.OTHER, "currency", of.currency());
        facets.putAll(Topic.OTHER, "labels", of.labels());
        facets.put(Topic.TIMING, "baseYear", of.baseYear());
        facets.put(Topic.TIMING, "horizon", of.horizon());
        facets.put(Topic.TIMING, "timing", of.timing());
        facets.put(Topic.TIMING, "residualValue", of.residualValue());
        facets.put(Topic.TIMING, "consumed", String.join(", ", new TreeSet<>(of.consumed())));
        for (RateStep step : of.discountRate().steps()) {
            boolean only = step.from() == Integer.MIN_VALUE;
            facets.put(Topic.RATES, only ? "discountRate" : "discountRate[" + step.from() + "].rate", step.rate());
        }
    }

    private void prices(Prices prices) {
        facets.put(Topic.PRICES, "priceYear", prices.year());
        facets.putAll(Topic.PRICES, "priceTrends", prices.trends());
        facets.put(Topic.OTHER, "inflation", prices.inflation());
        facets.putAll(Topic.OTHER, "priceIndices", prices.indices());
        facets.putAll(Topic.PRICES, "impactPrices", prices.impacts());
        prices.markups().forEach((discipline, list) -> {
            facets.put(
                    Topic.PRICES,
                    "markups." + discipline,
                    String.join(", ", list.stream().map(Markup::name).toList()));
            list.forEach(markup ->
                    facets.put(Topic.PRICES, "markups." + discipline + "[" + markup.name() + "].rate", markup.rate()));
        });
    }

    private void joint(Case of) {
        facets.putAll(Topic.SHARING, "sharing", of.jointWorks().sharing());
        facets.putAll(Topic.SHARING, "sharingScope", of.jointWorks().scope());
        facets.put(Topic.SHARING, "coordinationRate", of.jointWorks().coordinationRate());
        for (DamageRule rule : of.damage()) {
            facets.put(Topic.LIVES, "damage[" + rule.by() + " → " + rule.to() + "].lifeLoss", rule.lifeLoss());
        }
    }

    private void flexibility(String path, Flexibility rule) {
        rule.advance().ifPresent(years -> facets.put(Topic.OTHER, path + ".advance", years));
        rule.defer().ifPresent(years -> facets.put(Topic.OTHER, path + ".defer", years));
    }

    private void party(Party party) {
        String path = "parties[" + party.id() + "]";
        facets.put(Topic.ASSETS, path, party.id());
        facets.put(Topic.OTHER, path + ".name", party.name());
        facets.put(Topic.OTHER, path + ".dropOut", party.dropOut());
        facets.put(Topic.OTHER, path + ".vatRate", party.vatRate());
        facets.put(Topic.OTHER, path + ".accounting", party.keepsAccounts());
    }

    /** Who pays and how it is charged: no total depends on it. */
    private void money(Case of) {
        facets.put(Topic.OTHER, "constraints", of.constraints());
        facets.put(Topic.OTHER, "contributions", of.funding().contributions());
        facets.put(Topic.OTHER, "coverage", of.funding().coverage());
        facets.put(Topic.OTHER, "accounting", of.budget().accounting());
        facets.put(Topic.OTHER, "levies", of.budget().levies());
        facets.putIfPresent(Topic.OTHER, "interestSchedule", of.budget().interestSchedule());
    }

    /** What one section says. */
    static Facets of(Section section) {
        Facets facets = new Facets();
        String path = "sections[" + section.id() + "]";
        facets.put(Topic.OTHER, path + ".name", section.name());
        facets.putIfPresent(Topic.ASSETS, path + ".district", section.district());
        facets.putIfPresent(Topic.ASSETS, path + ".city", section.city());
        section.knownHouseholds().ifPresent(number -> facets.put(Topic.ASSETS, path + ".households", number));
        facets.putAll(Topic.SHARING, path + ".sharing", section.sharing());
        // whether a rule holds there depends on them
        facets.putAll(Topic.ASSETS, path + ".attributes", section.attributes());
        return facets;
    }

    private void strategy(Strategy strategy) {
        String path = "strategies[" + strategy.name() + "]";
        facets.put(Topic.STRATEGIES, path + ".sharing", strategy.sharing());
        facets.put(Topic.STRATEGIES, path + ".complete", strategy.complete());
        strategy.window().ifPresent(years -> facets.put(Topic.STRATEGIES, path + ".window", years));
        for (int i = 0; i < strategy.rules().size(); i++) {
            rule(path + ".rules[" + i + "]", strategy.rules().get(i));
        }
        Map<Integer, Set<String>> years = new TreeMap<>();
        for (Works works : strategy.works()) {
            Set<String> named = years.computeIfAbsent(works.year(), year -> new TreeSet<>());
            for (String asset : new LinkedHashSet<>(works.assets())) {
                String method = works.methods().get(asset);
                named.add(method == null ? asset : asset + " (" + method + ")");
            }
        }
        years.forEach((year, named) ->
                facets.put(Topic.STRATEGIES, path + ".works[" + year + "].assets", String.join(", ", named)));
    }

    private void rule(String path, Rule rule) {
        facets.put(Topic.STRATEGIES, path + ".lead", String.join(", ", rule.lead()));
        facets.put(Topic.STRATEGIES, path + ".take", String.join(", ", rule.take()));
        facets.put(Topic.STRATEGIES, path + ".within", rule.within());
        facets.put(Topic.STRATEGIES, path + ".wait", rule.waitAtMost());
        facets.putAll(Topic.STRATEGIES, path + ".when", rule.when().wanted());
    }
}
