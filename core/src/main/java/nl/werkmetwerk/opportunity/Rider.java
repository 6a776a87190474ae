package nl.werkmetwerk.opportunity;

import java.io.Serializable;

/**
 * A planned asset that could be built with the works of the first joint year (MODEL 11).
 *
 * @param asset id
 * @param planned calendar year in which it is due by itself
 * @param standAlone euro, present value of building it alone in that year
 * @param withWorks euro, present value of the section's works in the first joint year with it less those without it
 * @param earlierYears euro, present value of its running cost and benefit in the years that it is there earlier
 * @param pays whether riding along is the cheaper, by more than rounding
 */
public record Rider(String asset, int planned, double standAlone, double withWorks, double earlierYears, boolean pays)
        implements Serializable {}
