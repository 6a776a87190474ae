package nl.werkmetwerk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.compare.Warning.Code;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.asset.Lasting;
import nl.werkmetwerk.model.constraint.FlexibilityRules;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Strategy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Warnings that follow from schedules, rates and lasting kinds (MODEL 6.20), read a second time on generated cases. */
@Tag("thorough")
class WarningAgreementTest {
    private static final int CASES = Integer.getInteger("werkmetwerk.cases", 300);

    private static List<Case> cases() {
        return LongStream.rangeClosed(1, CASES)
                .mapToObj(seed -> withRoom(CaseGenerator.mixed(seed), seed))
                .toList();
    }

    /** Some room to defer, for all, for a discipline, or none: the generated cases say nothing of it. */
    private static Case withRoom(Case of, long seed) {
        Random random = new Random(seed);
        Flexibility general = room(random);
        Map<String, Flexibility> sewer = random.nextBoolean() ? Map.of("sewer", room(random)) : Map.of();
        return of.toBuilder().flexibility(new FlexibilityRules(general, sewer)).build();
    }

    private static Flexibility room(Random random) {
        OptionalInt defer = random.nextInt(3) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(6));
        return new Flexibility(OptionalInt.empty(), defer);
    }

    private static List<Warning> warnings(Case of, Code code) {
        return Comparer.compare(of).warnings().stream()
                .filter(warning -> warning.code() == code)
                .toList();
    }

    @Test
    void assetsAreTooLateExactlyWhenSomeYearFindsThemPastTheirLifeAndRoom() {
        int late = 0;
        for (Case of : cases()) {
            Map<String, Integer> expected = new LinkedHashMap<>();
            for (Strategy strategy : of.strategies()) {
                int count = tooLate(of, strategy).size();
                if (count > 0) {
                    expected.put(strategy.name(), count);
                }
            }
            Map<String, Integer> told = new LinkedHashMap<>();
            warnings(of, Code.KEPT_TOO_LONG)
                    .forEach(warning -> told.put((String) warning.facts().get("strategy"), (Integer)
                            warning.facts().get("count")));
            assertThat(told).as(of.name()).isEqualTo(expected);
            late += expected.size();
        }
        assertThat(late).isGreaterThan(CASES / 10);
    }

    private static Set<String> tooLate(Case of, Strategy strategy) {
        PlainSchedule schedule = new PlainSchedule(of, strategy, of.horizon());
        Set<String> late = new LinkedHashSet<>();
        Map<String, Integer> lives = new HashMap<>();
        of.assets().forEach(asset -> lives.put(asset.id(), asset.life()));
        for (PlainLived lived : schedule.lived) {
            if (lived.renewed()) {
                lives.put(lived.asset().id(), life(schedule, lived));
            } else if (lived.ageBefore() + 1 >= lives.get(lived.asset().id()) + room(of, strategy, lived.asset())) {
                late.add(lived.asset().id());
            }
        }
        of.assets().stream()
                .filter(asset -> asset.planned() && builtLate(of, strategy, schedule, asset))
                .forEach(asset -> late.add(asset.id()));
        return late;
    }

    private static int life(PlainSchedule schedule, PlainLived lived) {
        PlainWork work = schedule.works.stream()
                .filter(w -> w.year() == lived.year()
                        && w.asset().id().equals(lived.asset().id()))
                .findFirst()
                .orElseThrow();
        return work.method().life().orElse(work.asset().life());
    }

    private static boolean builtLate(Case of, Strategy strategy, PlainSchedule schedule, Asset asset) {
        int built = schedule.works.stream()
                .filter(work -> work.asset().id().equals(asset.id()))
                .mapToInt(PlainWork::year)
                .min()
                .orElse(of.baseYear() + of.horizon());
        return built > Math.max(asset.startYear(), of.baseYear()) + room(of, strategy, asset);
    }

    /** Under rules an asset may be kept as long as it may wait for another. */
    private static int room(Case of, Strategy strategy, Asset asset) {
        int wait = strategy.rules().stream().mapToInt(Rule::waitAtMost).max().orElse(0);
        return Math.max(wait, defer(of, asset));
    }

    private static int defer(Case of, Asset asset) {
        Flexibility discipline = of.flexibility().byDiscipline().get(asset.discipline());
        if (discipline != null && discipline.defer().isPresent()) {
            return discipline.defer().getAsInt();
        }
        return of.flexibility().general().defer().orElse(0);
    }

    @Test
    void aTrendIsDoubtedExactlyWhenItIsAboveSomeRateOfTheHorizon() {
        int doubted = 0;
        for (Case of : cases()) {
            PlainMoney money = new PlainMoney(of);
            double lowest = Double.POSITIVE_INFINITY;
            for (int year = of.baseYear(); year < money.end(); year++) {
                lowest = Math.min(lowest, money.rate(year));
            }
            List<String> expected = new ArrayList<>();
            for (Map.Entry<String, Double> trend : of.prices().trends().entrySet()) {
                if (trend.getValue() > lowest) {
                    expected.add("priceTrends." + trend.getKey());
                }
            }
            assertThat(warnings(of, Code.TREND_ABOVE_RATE))
                    .as(of.name())
                    .extracting(Warning::where)
                    .containsExactlyInAnyOrderElementsOf(expected);
            doubted += expected.size();
        }
        assertThat(doubted).isPositive();
    }

    @Test
    void aSharedKindLastsTwiceWhereTwoAssetsOfItsPlaceHaveIt() {
        int places = 0;
        for (Case of : cases()) {
            Map<String, Integer> expected = new LinkedHashMap<>();
            for (String kind : CaseGenerator.KINDS) {
                int count = placesWithTwo(of, kind);
                if (count > 0 && of.residualValue() == ResidualRule.STRAIGHT_LINE) {
                    expected.put(kind, count);
                }
            }
            Map<String, Integer> told = new LinkedHashMap<>();
            warnings(of, Code.LASTS_TWICE)
                    .forEach(warning -> told.put((String) warning.facts().get("kind"), (Integer)
                            warning.facts().get("count")));
            assertThat(told).as(of.name()).isEqualTo(expected);
            places += expected.size();
        }
        assertThat(places).isGreaterThan(CASES / 20);
    }

    private static int placesWithTwo(Case of, String kind) {
        Map<String, Integer> assets = new HashMap<>();
        for (Asset asset : of.assets()) {
            Section section = of.sections().stream()
                    .filter(s -> s.id().equals(asset.section()))
                    .findFirst()
                    .orElseThrow();
            boolean byDistrict = of.jointWorks().scope().get(kind) == SharingScope.DISTRICT;
            Double general = of.jointWorks().sharing().get(kind);
            Double own = byDistrict ? null : section.sharing().get(kind);
            Double phi = own == null ? general : own;
            if (phi != null && phi > 0 && lasts(of, asset, kind)) {
                String place = byDistrict ? "district " + section.district().orElse(section.id()) : section.id();
                assets.merge(place, 1, Integer::sum);
            }
        }
        return (int) assets.values().stream().filter(count -> count > 1).count();
    }

    private static boolean lasts(Case of, Asset asset, String kind) {
        return asset.methods().stream()
                .flatMap(method -> method.components().stream())
                .anyMatch(component -> component.kind().equals(kind)
                        && lasts(of, component)
                        && component.unitCost() * asset.quantity() + component.fixed() > 0);
    }

    private static boolean lasts(Case of, Component component) {
        return component.lasting() == Lasting.YES
                || component.lasting() == Lasting.BY_KIND && !of.consumed().contains(component.kind());
    }
}
