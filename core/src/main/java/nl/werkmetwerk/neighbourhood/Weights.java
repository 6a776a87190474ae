package nl.werkmetwerk.neighbourhood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.werkmetwerk.model.CodePointOrder;
import nl.werkmetwerk.model.neighbourhood.Criterion;
import nl.werkmetwerk.neighbourhood.vote.Ballot;
import nl.werkmetwerk.neighbourhood.vote.Ballots;

/** How the criteria are weighed: as given, or by the residents (MODEL-practice 12.4). */
final class Weights {
    private final double[] given;
    private final double[] mean;
    private final double[] errors;
    private final Optional<Ballots> ballots;
    private final List<Ballot> used = new ArrayList<>();

    Weights(List<Criterion> criteria, Optional<Ballots> ballots) {
        this.ballots = ballots;
        given = divided(criteria.stream().mapToDouble(Criterion::weight).toArray());
        ballots.ifPresent(all ->
                all.rows().stream().filter(ballot -> sum(numbers(ballot)) > 0).forEach(used::add));
        mean = used.isEmpty() ? given : mean(used);
        errors = used.size() < 2 ? new double[0] : errors();
    }

    /** Divided by their sum. */
    static double[] divided(double[] weights) {
        double sum = sum(weights);
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double[] numbers(Ballot ballot) {
        return ballot.weights().stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] mean(List<Ballot> ballots) {
        double[] mean = new double[ballots.get(0).weights().size()];
        for (Ballot ballot : ballots) {
            double[] shares = divided(numbers(ballot));
            for (int i = 0; i < mean.length; i++) {
                mean[i] += shares[i];
            }
        }
        return Arrays.stream(mean).map(sum -> sum / ballots.size()).toArray();
    }

    private double[] errors() {
        double[] squares = new double[mean.length];
        for (Ballot ballot : used) {
            double[] shares = divided(numbers(ballot));
            for (int i = 0; i < squares.length; i++) {
                squares[i] += (shares[i] - mean[i]) * (shares[i] - mean[i]);
            }
        }
        double n = used.size();
        return Arrays.stream(squares)
                .map(square -> Math.sqrt(square / (n - 1)) / Math.sqrt(n))
                .toArray();
    }

    /** The weights that count. */
    double[] counting() {
        return mean.clone();
    }

    double given(int criterion) {
        return given[criterion];
    }

    /** Standard error of what residents say; empty where that is not known. */
    Optional<Double> error(int criterion) {
        return errors.length == 0 ? Optional.empty() : Optional.of(errors[criterion]);
    }

    /** The weights with one of them changed, divided by their sum anew; empty where nothing is left. */
    Optional<double[]> with(int criterion, double weight) {
        double[] changed = counting();
        changed[criterion] = weight;
        return sum(changed) > 0 ? Optional.of(divided(changed)) : Optional.empty();
    }

    /** Whether there are ballots. */
    boolean asked() {
        return ballots.isPresent();
    }

    /** How many ballots count. */
    int used() {
        return used.size();
    }

    /** How many weigh nothing. */
    int setAside() {
        return ballots.map(all -> all.rows().size()).orElse(0) - used.size();
    }

    /** Groups of residents with their ballots that count, by code point. */
    Map<String, List<Ballot>> groups() {
        Map<String, List<Ballot>> groups = new TreeMap<>(CodePointOrder::compare);
        ballots.ifPresent(all -> all.rows()
                .forEach(ballot ->
                        ballot.group().ifPresent(name -> groups.computeIfAbsent(name, group -> new ArrayList<>()))));
        used.forEach(ballot -> ballot.group()
                .ifPresent(name -> groups.getOrDefault(name, new ArrayList<>()).add(ballot)));
        return groups;
    }

    /** Mean weights of some ballots that count. */
    static double[] of(List<Ballot> ballots) {
        return mean(ballots);
    }
}
