package nl.werkmetwerk.neighbourhood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.neighbourhood.ChoiceRule;
import nl.werkmetwerk.model.neighbourhood.Criterion;
import nl.werkmetwerk.model.neighbourhood.PackagePlan;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.neighbourhood.selection.Selection;
import nl.werkmetwerk.neighbourhood.vote.Outcome;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Finds packages for a neighbourhood and sets them side by side (MODEL-practice 12). */
public final class PackageFinder {
    private final Neighbourhood in;
    private final PackageQuestion question;
    private final int threads;
    private final Chooser chooser;
    private final Weights weights;
    private final Optional<Voting> voting;
    private final Groups groups;

    private PackageFinder(Case of, PackageQuestion question, int threads) {
        in = Neighbourhood.of(of, threads);
        this.question = question;
        this.threads = threads;
        chooser = new Chooser(in);
        weights = new Weights(of.packages().criteria(), question.ballots());
        voting = question.votes().map(votes -> new Voting(in, votes));
        groups = new Groups(in, weights, chooser, voting);
    }

    /**
     * Finds them; bitwise the same for any number of threads.
     *
     * @throws IllegalArgumentException if the case cannot be asked this, see {@link PackageQuestion#obstacle}
     */
    public static PackageResult find(Case of, PackageQuestion question, int threads) {
        question.obstacle(of).ifPresent(obstacle -> {
            throw new IllegalArgumentException("the case cannot be asked for a package: " + obstacle);
        });
        return new PackageFinder(of, question, threads).result();
    }

    /**
     * The case with the assets of a choice and its strategy as the last; what it asks of a package is done, and left out.
     *
     * @param name of the strategy
     * @param measures ids of candidates
     */
    public static Case carriedOut(Case of, String name, List<String> measures) {
        BasePlan base = BasePlan.of(ResolvedCase.of(of), Neighbourhood.baseStrategy(of));
        List<Candidate> taken = Placement.of(of, base).candidates().stream()
                .filter(candidate -> measures.contains(candidate.id()))
                .toList();
        List<Asset> assets = new ArrayList<>(of.assets());
        taken.forEach(candidate -> assets.add(candidate.asset()));
        Strategy strategy = new PackageWorks(base, of.baseYear() + of.horizon()).strategy(name, of.assets(), taken);
        return of.toBuilder()
                .packages(PackagePlan.NONE)
                .assets(assets)
                .strategy(strategy)
                .build();
    }

    /**
     * Id of a section on which measures go together in more sets than can be gone through: {@code when} or
     * {@code excludes} has to keep some of them apart. Empty when there is none.
     */
    public static Optional<String> crowded(Case of) {
        BasePlan base = BasePlan.of(ResolvedCase.of(of), Neighbourhood.baseStrategy(of));
        Map<String, List<Candidate>> bySection = new LinkedHashMap<>();
        Placement.of(of, base)
                .candidates()
                .forEach(candidate -> bySection
                        .computeIfAbsent(candidate.section().id(), id -> new ArrayList<>())
                        .add(candidate));
        return bySection.entrySet().stream()
                .filter(entry -> AllowedSets.areTooMany(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private PackageResult result() {
        Case of = in.of();
        ChoiceRule rule = PackageQuestion.choice(of);
        Map<ChoiceRule, Chosen> sets = sets();
        List<PackageChoice> choices = sets.entrySet().stream()
                .map(entry -> choice(entry.getKey(), entry.getValue()))
                .toList();
        Sensitivity sensitivity = new Sensitivity(in, chooser, weights, threads);
        Optional<BitSet> chosen =
                Optional.ofNullable(sets.get(rule)).map(Chosen::items).filter(set -> rule.optimal());
        Front.Found front = new Front(in, chooser, weights.counting()).find(question.front());
        List<PricedCandidate> priced =
                in.candidates().stream().map(this::priced).toList();
        List<String> doubtful =
                chosen.map(set -> sensitivity.doubtful(rule, set)).orElse(List.of());
        return new PackageResult(
                of,
                in.base().strategy().name(),
                Placement.sections(of).stream()
                        .map(Section::districtOrSelf)
                        .distinct()
                        .toList(),
                rule,
                weightResults(),
                weights.asked() ? Optional.of(new BallotCount(weights.used(), weights.setAside())) : Optional.empty(),
                priced,
                in.unplaced(),
                choices,
                groups.hidden(),
                front.rows(),
                front.complete(),
                chosen.map(set -> sensitivity.swings(rule, set)).orElse(List.of()),
                new PackageWarnings(in).of(weights, doubtful, voting, priced));
    }

    /** What a rule chose, before it is told. */
    private record Chosen(BitSet items, Optional<Selection> selection, Optional<Outcome> outcome) {}

    private Map<ChoiceRule, Chosen> sets() {
        Map<ChoiceRule, Chosen> sets = new LinkedHashMap<>();
        for (ChoiceRule rule : ChoiceRule.values()) {
            boolean priced = rule != ChoiceRule.VALUE
                    || in.of().packages().valuePerPoint().isPresent();
            if (rule.optimal() && priced) {
                Selection selection = chooser.choose(rule, weights.counting());
                sets.put(
                        rule,
                        new Chosen(Neighbourhood.set(selection.members()), Optional.of(selection), Optional.empty()));
            } else if (!rule.optimal() && voting.isPresent()) {
                Voting votes = voting.get();
                Outcome outcome = rule == ChoiceRule.VOTES ? votes.mostVotes() : votes.equalShares();
                sets.put(rule, new Chosen(outcome.items(), Optional.empty(), Optional.of(outcome)));
            }
        }
        return sets;
    }

    private PackageChoice choice(ChoiceRule rule, Chosen set) {
        SetValue value = in.value(set.items());
        double points = in.worth().points(weights.counting(), in.taken(set.items()));
        Optional<Outcome> outcome = set.outcome();
        OptionalDouble bound = bound(rule, set, value, points);
        double found = wanted(rule, value, points);
        return new PackageChoice(
                rule,
                in.ids(set.items().stream().boxed().toList()),
                outcome.map(one -> in.ids(one.won())).orElse(List.of()),
                outcome.map(one -> in.ids(one.filled())).orElse(List.of()),
                outcome.map(Outcome::purse).orElse(OptionalDouble.empty()),
                outcome.flatMap(Outcome::next)
                        .map(next ->
                                new NextMeasure(in.candidates().get(next.item()).id(), next.lacks())),
                Arrays.stream(value.spent()).boxed().toList(),
                unspent(value),
                value.netCost(),
                points,
                bound,
                bound.isPresent()
                        ? OptionalDouble.of((bound.getAsDouble() - found) / Math.max(1, Math.abs(bound.getAsDouble())))
                        : OptionalDouble.empty(),
                byParty(value),
                groups.of(set.items()));
    }

    private OptionalDouble bound(ChoiceRule rule, Chosen set, SetValue value, double points) {
        if (set.selection().isEmpty()) {
            return OptionalDouble.empty();
        }
        Selection selection = set.selection().get();
        double found = wanted(rule, value, points);
        return OptionalDouble.of(selection.proven() ? found : Math.max(found, selection.bound()));
    }

    /** What a rule wants most of. */
    private double wanted(ChoiceRule rule, SetValue value, double points) {
        return switch (rule) {
            case POINTS -> points;
            case EURO -> 0 - value.netCost();
            case VALUE -> in.of().packages().valuePerPoint().orElseThrow() * points - value.netCost();
            default -> 0;
        };
    }

    private List<Double> unspent(SetValue value) {
        return IntStream.range(0, value.spent().length)
                .mapToObj(budget -> in.budgets().get(budget).amount() - value.spent()[budget])
                .toList();
    }

    private Map<String, Double> byParty(SetValue value) {
        Map<String, Double> byParty = new LinkedHashMap<>();
        for (int owner = 0; owner < in.owners().size(); owner++) {
            byParty.put(in.owners().get(owner), value.byOwner()[owner]);
        }
        return byParty;
    }

    private PricedCandidate priced(Candidate candidate) {
        BitSet only = Neighbourhood.only(candidate.number());
        SetValue value = in.value(only);
        int years = in.of().baseYear() + in.of().horizon() - candidate.year();
        return new PricedCandidate(
                candidate,
                Arrays.stream(value.spent()).boxed().toList(),
                value.netCost(),
                value.upkeep() / years,
                in.worth().points(weights.counting(), List.of(candidate)),
                voting.map(votes -> votes.points(candidate.number())).orElse(OptionalDouble.empty()));
    }

    private List<CriterionWeight> weightResults() {
        List<Criterion> criteria = in.of().packages().criteria();
        double[] counting = weights.counting();
        return IntStream.range(0, criteria.size())
                .mapToObj(i -> new CriterionWeight(
                        criteria.get(i).id(),
                        counting[i],
                        weights.given(i),
                        weights.error(i).map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                        in.worth().range(i)))
                .toList();
    }
}
