package nl.werkmetwerk.opportunity;

import java.io.Serializable;
import java.util.List;
import nl.werkmetwerk.model.asset.Asset;

/**
 * An asset of a street with the years it is renewed or built in (MODEL 4).
 *
 * @param asset as the user said it
 * @param due calendar year in which it is due by itself: planned, or installed plus its life; may lie before the base year
 * @param apart calendar years under {@code separate}, ascending
 * @param together calendar years under the window asked for, ascending; empty where none was asked for
 */
public record StreetAsset(Asset asset, int due, List<Integer> apart, List<Integer> together) implements Serializable {
    public StreetAsset {
        apart = List.copyOf(apart);
        together = List.copyOf(together);
    }
}
