package nl.werkmetwerk.compare.sum;

import java.io.Serializable;

/**
 * One strategy on some sections one after another: all that belongs to one asset or section.
 *
 * @param assets by asset
 * @param overlap by section
 */
public record StrategyPart(AssetSums assets, OverlapPart overlap) implements Serializable {}
