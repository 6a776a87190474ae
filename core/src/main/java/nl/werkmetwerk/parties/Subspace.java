package nl.werkmetwerk.parties;

import java.util.ArrayList;
import java.util.List;

/** A growing linear space of n dimensions at most, kept as orthonormal directions. */
final class Subspace {
    /** Below this length what is left of a sum of few 0s and 1s is rounding. */
    static final double NOTHING = 1e-9;

    private final int dimensions;
    private final List<double[]> directions = new ArrayList<>();

    Subspace(int dimensions) {
        this.dimensions = dimensions;
    }

    /** Adds the direction of a vector; says whether it was a new one. */
    boolean add(double[] vector) {
        double[] rest = rest(rest(vector));
        double length = length(rest);
        if (length <= NOTHING) {
            return false;
        }
        for (int i = 0; i < dimensions; i++) {
            rest[i] /= length;
        }
        directions.add(rest);
        return true;
    }

    /** What is left of a vector outside the space. */
    private double[] rest(double[] vector) {
        double[] rest = vector.clone();
        for (double[] direction : directions) {
            double along = dot(direction, rest);
            for (int i = 0; i < dimensions; i++) {
                rest[i] -= along * direction[i];
            }
        }
        return rest;
    }

    int rank() {
        return directions.size();
    }

    boolean isFull() {
        return directions.size() == dimensions;
    }

    /** Orthonormal directions of all that is outside the space. */
    double[][] complement() {
        Subspace grown = new Subspace(dimensions);
        grown.directions.addAll(directions);
        for (int i = 0; i < dimensions; i++) {
            double[] axis = new double[dimensions];
            axis[i] = 1;
            grown.add(axis);
        }
        return grown.directions.subList(rank(), dimensions).toArray(double[][]::new);
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double length(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }
}
