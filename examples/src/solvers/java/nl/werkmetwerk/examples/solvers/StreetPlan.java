package nl.werkmetwerk.examples.solvers;

import java.util.Map;
import java.util.TreeMap;

/** What a street costs when its renewals are known: a plain walk through the years, for a solver that tries plans. */
final class StreetPlan {
    private final Street street;
    private final int size;
    private final int[] age;
    private final boolean[] now;
    private final Map<String, double[]> byKind = new TreeMap<>();
    /** Euro of each year. */
    final double[] spent;

    double cost;
    /** Years too early or too late, summed over assets. */
    int broken;

    StreetPlan(Street street) {
        this.street = street;
        size = street.assets().size();
        age = new int[size];
        now = new boolean[size];
        spent = new double[street.years()];
        for (StreetAsset asset : street.assets()) {
            asset.works.keySet().forEach(kind -> byKind.putIfAbsent(kind, new double[2]));
        }
    }

    /** @param renewed by asset and year number */
    void walk(boolean[][] renewed) {
        cost = 0;
        broken = 0;
        for (int i = 0; i < size; i++) {
            age[i] = street.assets().get(i).age;
        }
        for (int year = 0; year < spent.length; year++) {
            renew(year, renewed);
            spent[year] = works();
            cost += street.discount()[year] * (spent[year] + live());
        }
        for (int i = 0; i < size; i++) {
            cost += street.discount()[spent.length] * street.assets().get(i).end(age[i]);
        }
    }

    private void renew(int year, boolean[][] renewed) {
        for (int i = 0; i < size; i++) {
            StreetAsset asset = street.assets().get(i);
            now[i] = renewed[i][year];
            if (now[i]) {
                broken += Math.max(0, asset.earliest - age[i]);
                age[i] = 0;
            } else {
                broken += Math.max(0, age[i] - asset.latest + 1);
            }
        }
        for (int i = 0; i < size; i++) {
            double kept = 1;
            for (Map.Entry<Integer, Double> harm : street.harm().get(i).entrySet()) {
                kept *= now[harm.getKey()] ? harm.getValue() : 1;
            }
            age[i] += now[i] || kept == 1 ? 0 : street.assets().get(i).lost(kept, age[i]);
        }
    }

    private double live() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += street.assets().get(i).running(age[i]++);
        }
        return sum;
    }

    private double works() {
        byKind.values().forEach(sums -> java.util.Arrays.fill(sums, 0));
        double sum = 0;
        for (int i = 0; i < size; i++) {
            if (now[i]) {
                sum += coordination(i);
                for (Map.Entry<String, Double> work :
                        street.assets().get(i).works.entrySet()) {
                    double[] sums = byKind.get(work.getKey());
                    sums[0] += work.getValue();
                    sums[1] = Math.max(sums[1], work.getValue());
                }
            }
        }
        for (Map.Entry<String, double[]> kind : byKind.entrySet()) {
            double shared = street.sharing().getOrDefault(kind.getKey(), 0.0);
            sum += kind.getValue()[1] + (1 - shared) * (kind.getValue()[0] - kind.getValue()[1]);
        }
        return sum;
    }

    private double coordination(int i) {
        StreetAsset asset = street.assets().get(i);
        for (int j = 0; asset.digs && j < size; j++) {
            StreetAsset other = street.assets().get(j);
            if (now[j] && other.digs && !other.discipline.equals(asset.discipline)) {
                return street.coordination() * asset.alone;
            }
        }
        return 0;
    }
}
