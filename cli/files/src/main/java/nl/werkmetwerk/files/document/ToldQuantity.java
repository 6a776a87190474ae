package nl.werkmetwerk.files.document;

import java.util.Optional;

/**
 * A value that a formula uses: an input with its place, or what is computed, with how.
 *
 * @param symbol its symbol in the formula
 * @param label what tells it from others of its sort; empty where nothing needs to
 * @param value full precision
 * @param path place of an input in the terms of the scenario file
 * @param source who says what the input is
 * @param model section of MODEL of what is no input
 * @param formula how it is computed; absent for what the course of the years gives, and for sums over a group that were
 *     told where the group was met first
 */
public record ToldQuantity(
        String symbol,
        Optional<String> label,
        double value,
        Optional<String> path,
        Optional<ToldSource> source,
        Optional<String> model,
        Optional<ToldFormula> formula) {}
