package nl.werkmetwerk.money;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.werkmetwerk.parties.Game;
import nl.werkmetwerk.parties.Nucleolus;
import nl.werkmetwerk.parties.SplitFormulas;

/** Published games and how they are divided, computed by the classes of the parties. */
final class GameOracles {
    static final Map<String, Function<Oracle, Map<String, Object>>> BY_KIND = Map.of(
            "nucleolus", GameOracles::nucleolus,
            "shapley", GameOracles::shapley,
            "cost-savings-game", GameOracles::savings,
            "separable-costs-remaining-benefits", GameOracles::separableCost,
            "proportional", GameOracles::proportional);

    private static final double TOLERANCE = 1e-9;

    private GameOracles() {}

    private static Map<String, Object> nucleolus(Oracle oracle) {
        if (oracle.has("cost")) {
            Game cost = costs(oracle);
            double[] savings = Nucleolus.of(Game.ofSavings(cost), TOLERANCE).toArray();
            return Map.of("nucleolus", left(cost, savings));
        }
        Game game = Game.inPrintedOrder(oracle.numbers("v"));
        return Map.of("nucleolus", Nucleolus.of(game, TOLERANCE).toArray());
    }

    private static Map<String, Object> shapley(Oracle oracle) {
        Map<String, Object> computed = new HashMap<>();
        if (oracle.has("cost")) {
            Game cost = costs(oracle);
            computed.put("shapley", left(cost, SplitFormulas.shapley(Game.ofSavings(cost))));
        } else if (oracle.has("costs")) {
            double[] runways = oracle.numbers("costs");
            Game airport = game(runways.length, coalition -> longest(runways, coalition));
            computed.put("shapley", left(airport, SplitFormulas.shapley(Game.ofSavings(airport))));
            computed.put("proportional", SplitFormulas.proportional(airport.total(), runways));
        } else {
            Game game = oracle.has("v") ? Game.inPrintedOrder(oracle.numbers("v")) : gloves(oracle);
            computed.put("shapley", SplitFormulas.shapley(game));
        }
        return computed;
    }

    private static double longest(double[] runways, int coalition) {
        return IntStream.range(0, runways.length)
                .filter(i -> (coalition >> i & 1) == 1)
                .mapToDouble(i -> runways[i])
                .max()
                .orElse(0);
    }

    /** As many pairs as there are of the scarcer glove. */
    private static Game gloves(Oracle oracle) {
        double[] left = oracle.numbers("left");
        double[] right = oracle.numbers("right");
        return game(oracle.whole("n"), coalition -> Math.min(held(left, coalition), held(right, coalition)));
    }

    private static long held(double[] players, int coalition) {
        return Arrays.stream(players)
                .filter(player -> (coalition >> (int) player - 1 & 1) == 1)
                .count();
    }

    private static Game game(int players, IntToDoubleFunction worth) {
        return Game.of(IntStream.range(0, 1 << players).mapToDouble(worth).toArray());
    }

    /** Costs in printed order, or by the letters of the members. */
    private static Game costs(Oracle oracle) {
        JsonNode cost = oracle.inputs().get("cost");
        if (cost.isArray()) {
            return Game.inPrintedOrder(Oracle.doubles(cost));
        }
        List<String> players = StreamSupport.stream(
                        oracle.inputs().get("players").spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
        return game(players.size(), coalition -> {
            StringBuilder letters = new StringBuilder();
            IntStream.range(0, players.size())
                    .filter(i -> (coalition >> i & 1) == 1)
                    .forEach(i -> letters.append(players.get(i)));
            return coalition == 0 ? 0 : cost.required(letters.toString()).doubleValue();
        });
    }

    /** What each pays: its own cost less its saving. */
    private static double[] left(Game cost, double[] savings) {
        return IntStream.range(0, savings.length)
                .mapToDouble(i -> cost.alone(i) - savings[i])
                .toArray();
    }

    private static Map<String, Object> savings(Oracle oracle) {
        Game saving = Game.ofSavings(costs(oracle));
        double[] printed = oracle.numbers("cost");
        double[] ordered = new double[printed.length];
        Game places = Game.inPrintedOrder(
                IntStream.range(0, printed.length).asDoubleStream().toArray());
        for (int coalition = 1; coalition < saving.coalitions(); coalition++) {
            ordered[(int) places.worth(coalition)] = saving.worth(coalition);
        }
        return Map.of("savings", ordered);
    }

    private static Map<String, Object> separableCost(Oracle oracle) {
        Game cost = costs(oracle);
        Game saving = Game.ofSavings(cost);
        double[] marginal =
                IntStream.range(0, cost.players()).mapToDouble(saving::marginal).toArray();
        double[] alone =
                IntStream.range(0, cost.players()).mapToDouble(saving::alone).toArray();
        double[] shares = SplitFormulas.separableCost(saving.total(), marginal, alone, TOLERANCE);
        return Map.of(
                "separable",
                        IntStream.range(0, cost.players())
                                .mapToDouble(cost::marginal)
                                .toArray(),
                "allocation", left(cost, shares));
    }

    private static Map<String, Object> proportional(Oracle oracle) {
        return Map.of(
                "rational_population", rational(oracle, "population"),
                "rational_demand", rational(oracle, "demand"));
    }

    /** Whether nobody pays more than alone. */
    private static boolean[] rational(Oracle oracle, String key) {
        double[] alone = oracle.numbers("alternative_cost");
        double[] shares = SplitFormulas.proportional(oracle.number("total"), oracle.numbers(key));
        boolean[] rational = new boolean[alone.length];
        for (int i = 0; i < alone.length; i++) {
            rational[i] = shares[i] <= alone[i];
        }
        return rational;
    }
}
