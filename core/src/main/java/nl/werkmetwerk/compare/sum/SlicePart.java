package nl.werkmetwerk.compare.sum;

import java.io.Serializable;
import java.util.List;

/**
 * All that belongs to one asset or section of a slice.
 *
 * @param firstSection number of its first section in the whole
 * @param strategies the two baselines and the case's own
 */
public record SlicePart(int firstSection, List<StrategyPart> strategies) implements Serializable {}
