package nl.werkmetwerk.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.compare.Warning.Code;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.practice.Observation;
import nl.werkmetwerk.model.practice.PlannedPilot;
import nl.werkmetwerk.model.practice.Principle;
import nl.werkmetwerk.model.practice.PrincipleRules;
import nl.werkmetwerk.model.practice.Progress;
import nl.werkmetwerk.pooling.Here;
import nl.werkmetwerk.pooling.Interval;
import nl.werkmetwerk.pooling.Pooling;

/** One principle of a case: pooled, and rolled out with what is learnt (MODEL-practice 13). */
public final class PrincipleCalculation {
    private final Case of;
    private final Principle principle;
    private final List<Observation> used;
    private final boolean measured;
    private final Set<String> own;
    private final Experience experience;
    private final double[] costs;
    private final double[] gains;
    private final MatchingSections matching;
    private final Building building;
    private final FoundProgress progress;

    /**
     * A principle of a case.
     *
     * @param openings section → calendar years in which it is open
     */
    public PrincipleCalculation(Case of, Principle principle, Map<String, Set<Integer>> openings) {
        this.of = of;
        this.principle = principle;
        used = principle.used();
        measured = principle.isMeasured();
        own = PrincipleRules.ownCities(of.sections());
        experience = new Experience(measured ? used : List.of(), own, principle.spill());
        costs = used.stream().mapToDouble(one -> one.cost() * index(one)).toArray();
        gains = used.stream().mapToDouble(one -> one.gain() * index(one)).toArray();
        matching = new MatchingSections(of, principle);
        building = new Building(of, principle, matching, openings);
        progress = progress();
    }

    /** Brings what was measured to the price level of the case; what is calculated stands there. */
    private double index(Observation one) {
        int year = of.prices().year();
        return principle.discipline().isEmpty() || !measured || one.year() == year
                ? 1
                : level(principle.discipline().get(), year)
                        / level(principle.discipline().get(), one.year());
    }

    private double level(String discipline, int year) {
        return of.prices().index(discipline, year).orElseThrow();
    }

    private FoundProgress progress() {
        Progress said = principle.progress();
        return said.fit() ? fit().orElseThrow() : new FoundProgress(said.ratio(), said.low(), said.high(), false);
    }

    /** What was measured says of progress; absent where that is too little, or only a part is learnt. */
    private Optional<FoundProgress> fit() {
        return measured && principle.learnable() == 1
                ? ProgressFit.of(
                        cities(),
                        costs,
                        IntStream.range(0, costs.length)
                                .mapToDouble(experience::during)
                                .toArray())
                : Optional.empty();
    }

    private List<String> cities() {
        return used.stream().map(Observation::cityOrNone).toList();
    }

    /** What it gives and brings. */
    public PrincipleOutcome outcome() {
        AtProgress typical = new AtProgress(progress.ratio());
        int unused = principle.observations().size() - used.size();
        return new PrincipleOutcome(
                principle, unused, typical.pooling.pooled(), typical.here().map(here -> scaled(typical, here)));
    }

    private ScaledUp scaled(AtProgress typical, Here here) {
        RollOut rollOut = typical.rollOut(true);
        double units = rollOut.discountedUnits();
        double npv = rollOut.value();
        RollOutValues values = new RollOutValues(
                npv,
                npv + units * (here.low() - here.mean()),
                npv + units * (here.high() - here.mean()),
                new Interval(
                        new AtProgress(progress.low()).rollOut(true).value(),
                        new AtProgress(progress.high()).rollOut(true).value()),
                new AtProgress(1).rollOut(true).value(),
                typical.rollOut(false).value());
        return new ScaledUp(
                here,
                typical.cost(),
                typical.gain(),
                progress,
                experience.now(),
                new Matched(matching.ids(), matching.all(), left(rollOut)),
                rollOut.years(),
                values,
                rollOut.paysFrom(),
                rollOut.breakEvenYear(),
                rollOut.learningInvestment(),
                principle.pilot().isPresent(),
                principle.pilot().flatMap(pilot -> pilot(pilot, typical, here, rollOut)));
    }

    /** Units that are neither done nor built in the roll-out. */
    private double left(RollOut rollOut) {
        double left = matching.all();
        for (int section = 0; section < matching.count(); section++) {
            left -= matching.isDone(section) ? matching.units(section) : 0;
        }
        for (RollOutYear year : rollOut.years()) {
            left -= year.units();
        }
        return left;
    }

    private Optional<PilotOutcome> pilot(PlannedPilot planned, AtProgress typical, Here here, RollOut rollOut) {
        int streets = building.sections();
        if (streets == 0 || typical.pooling.pooled().sd().isEmpty()) {
            return Optional.empty();
        }
        double each = rollOut.discountedUnits() / streets;
        double mean = rollOut.value() / streets;
        double sd = each * here.se();
        double streetSd = each * typical.pooling.streetSd();
        double rate = of.discountRate().in(of.baseYear());
        PilotValue value = new PilotValue(
                new Belief(mean, sd),
                new Pilot(streets, streetSd, 0, planned.delay(), planned.fixed(), planned.perStreet(), rate));
        int best = value.bestNumber();
        return Optional.of(new PilotOutcome(
                mean,
                sd,
                streetSd,
                streets,
                value.perfectInformation(),
                best,
                value.netValue(best),
                value.isWorthIt()));
    }

    /** Reasons to doubt it. */
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        warn(!measured, Code.CALCULATED_ONLY, warnings);
        warn(new AtProgress(progress.ratio()).pooling.spreadUnused(), Code.SPREAD_UNUSED, warnings);
        boolean years = used.stream().map(Observation::year).distinct().count() > 1;
        warn(progress.fitted() && years && principle.discipline().isEmpty(), Code.NO_INDEX, warnings);
        warn(!progress.fitted() && progress.ratio() < 1, Code.PROGRESS_ASSUMED, warnings);
        boolean contradicted = !progress.fitted()
                && fit().filter(fit -> progress.ratio() < fit.low() || progress.ratio() > fit.high())
                        .isPresent();
        warn(contradicted, Code.PROGRESS_CONTRADICTED, warnings);
        warn(building.neverFits(), Code.NEVER_FITS, warnings);
        return warnings;
    }

    private void warn(boolean holds, Code code, List<Warning> warnings) {
        if (holds) {
            warnings.add(new Warning(code, principle.id(), Map.of()));
        }
    }

    /** All that depends on what is learnt. */
    private final class AtProgress {
        private final LearningCurve curve;
        private final double[] costsNow = new double[costs.length];
        private final Pooling pooling;
        private final Optional<String> only = own.size() == 1 ? own.stream().findFirst() : Optional.empty();

        AtProgress(double ratio) {
            curve = new LearningCurve(ratio, principle.learnable(), experience.now());
            double[] net = new double[costs.length];
            for (int j = 0; j < net.length; j++) {
                costsNow[j] = measured ? costs[j] / curve.at(experience.during(j)) : costs[j];
                net[j] = gains[j] - costsNow[j];
            }
            pooling = Pooling.of(cities(), net, principle.spread());
        }

        Optional<Here> here() {
            return pooling.here(only);
        }

        double cost() {
            return weighed(costsNow);
        }

        double gain() {
            return weighed(gains);
        }

        private double weighed(double[] values) {
            double[] weights = pooling.weightsHere(only);
            double sum = 0;
            for (int j = 0; j < values.length; j++) {
                sum += weights[j] * values[j];
            }
            return sum;
        }

        RollOut rollOut(boolean adopted) {
            return new RollOut(of, principle, building, matching, curve, experience.now(), cost(), gain(), adopted);
        }
    }
}
