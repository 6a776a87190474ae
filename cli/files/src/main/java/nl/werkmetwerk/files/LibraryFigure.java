package nl.werkmetwerk.files;

import java.util.OptionalInt;
import nl.werkmetwerk.library.At;
import nl.werkmetwerk.library.Vat;

/**
 * A figure that came from a library, and how it became the value of the case (MODEL 14).
 *
 * @param item id of the item
 * @param at which of its figures
 * @param factor what it was multiplied by
 * @param value the resulting value, at the price level of the case, excluding VAT
 * @param unit unit of the item
 * @param priceYear price level of the item, where it has one
 * @param vat whether the item holds VAT
 * @param source where the item comes from, in words
 * @param url where the item comes from
 * @param verified whether it was seen in its source
 * @param geometricMean whether typical was taken as √(low · high)
 */
public record LibraryFigure(
        String item,
        At at,
        double factor,
        double value,
        String unit,
        OptionalInt priceYear,
        Vat vat,
        String source,
        String url,
        boolean verified,
        boolean geometricMean) {}
