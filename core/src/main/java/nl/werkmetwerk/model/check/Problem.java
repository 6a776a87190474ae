package nl.werkmetwerk.model.check;

import java.util.List;

/**
 * One thing that is wrong between the parts of a case: a value with a code and a place, no text in a language.
 *
 * @param rule which rule of MODEL 1 or 4 is broken
 * @param path the place in the terms of the scenario file, e.g. {@code assets[3].section}
 * @param found what stands there
 * @param known what could have stood there (ids, or the bounds of a range), possibly empty
 */
public record Problem(Rule rule, String path, String found, List<String> known) {
    /** The rules that hold between parts. */
    public enum Rule {
        /** An id occurs twice among its kind; known: the path of the first. */
        DUPLICATE_ID("the id is used twice"),
        /** A case has at least one asset. */
        NO_ASSETS("there is no asset"),
        /** A reference to a section that does not exist. */
        UNKNOWN_SECTION("there is no such section"),
        /** A reference to a district that does not exist. */
        UNKNOWN_DISTRICT("there is no such district"),
        /** A reference to an asset that does not exist. */
        UNKNOWN_ASSET("there is no such asset"),
        /** A method that the asset does not have. */
        UNKNOWN_METHOD("the asset has no such method"),
        /** A method is given for an asset that the entry does not name. */
        METHOD_OF_UNNAMED_ASSET("the entry does not name this asset"),
        /** Where there are parties, every asset has an owner. */
        NO_OWNER("where there are parties every asset has an owner"),
        /** An owner that is none of the parties. */
        UNKNOWN_PARTY("there is no such party"),
        /** A reference to a strategy that does not exist. */
        UNKNOWN_STRATEGY("there is no such strategy"),
        /** A correlation with an uncertainty that does not exist. */
        UNKNOWN_UNCERTAINTY("there is no such uncertainty"),
        /** A pair of uncertainties is given twice, or is one with itself; known: the path of the first. */
        SAME_PAIR("a pair of two different uncertainties is given once"),
        /** Correlated uncertainties have the same {@code each} and, with it, the same correlation. */
        UNLIKE_UNCERTAINTIES("correlated uncertainties have the same each and the same correlation within it"),
        /** An opening book value, but no remaining years to charge it over. */
        BOOK_VALUE_WITHOUT_YEARS("a bookValue needs remainingYears"),
        /** A strategy or party bears a reserved name. */
        RESERVED_NAME("the name is reserved"),
        /** A district is called like a section that has no district. */
        DISTRICT_IS_SECTION("a section without district has this id"),
        /** An asset was installed after the base year; known: the base year. */
        INSTALLED_AFTER_BASE_YEAR("installed lies after the base year"),
        /** Expected failures at the greatest age run beyond all measure; known: the shape. */
        RISK_WITHOUT_MEASURE("the failures expected at this scale run beyond all measure"),
        /** An amount beyond all measure; found: the asset; known: its kind, and the first year of it. */
        AMOUNT_WITHOUT_MEASURE("an amount of this asset runs beyond all measure"),
        /** A factor of a year beyond all measure; known: the first year of it. */
        FACTOR_WITHOUT_MEASURE("the factor of a year runs beyond all measure"),
        /** Works in a year outside b … b+N−1; known: first and last year. */
        YEAR_OUTSIDE_HORIZON("the year lies outside the horizon"),
        /** One asset, one year, two different methods; known: the path of the other. */
        TWO_METHODS("another method is named for this asset in this year"),
        /** A score for a criterion that a package does not have. */
        CRITERION_UNKNOWN("there is no such criterion"),
        /** A measure that the catalogue does not have. */
        MEASURE_UNKNOWN("there is no such measure"),
        /** A measure needs itself. */
        NEEDS_ITSELF("a measure needs itself"),
        /** Measures need one another in a ring; found: the ring. */
        NEEDS_CYCLE("measures need one another"),
        /** A measure changes one discipline to two methods; known: measure, discipline and the other method. */
        CHANGES_TWICE("a measure changes one discipline to two methods"),
        /** No criterion has a weight. */
        WEIGHTS_ZERO("no criterion has a weight"),
        /** The base of a package is no strategy of the case. */
        STRATEGY_UNKNOWN("there is no such strategy"),
        /** A choice by value without a price of a point. */
        CHOICE_UNKNOWN("a choice by value needs valuePerPoint"),
        /** The id of a measure or section, where there is a package, holds what stands between the two. */
        AT_SIGN("the id holds an @"),
        /** A measure, criterion or the asset of a measure is called like another; known: the path of the first. */
        ID_TWICE("the id is used twice"),
        /** Years end before they begin; known: the first year. */
        UNTIL_BEFORE_FROM("until lies before from"),
        /** One observation only, and no {@code spread.street} to say how far streets differ. */
        SPREAD_NEEDED("one observation needs spread.street"),
        /** Progress is to be fitted with a part of the cost that is not learnt. */
        FIT_WITH_LEARNABLE("a fit takes the whole cost as learnable"),
        /** Too few measured observations to fit progress; known: how many there have to be. */
        FIT_NEEDS_MORE("a fit needs at least two more measured observations than cities"),
        /** There is learning, and nobody who counts has built any. */
        NO_EXPERIENCE("there is no experience to learn from"),
        /** An observation measured after the base year; known: the base year. */
        MEASURED_AFTER_BASE("what is measured lies after the base year"),
        /** A project, city and section stand twice; known: the path of the first. */
        OBSERVATION_TWICE("the observation stands twice"),
        /** The price index of a discipline lacks a year; known: the year. */
        INDEX_MISSING("the price index has no such year");

        private final String english;

        Rule(String english) {
            this.english = english;
        }
    }

    public Problem {
        known = List.copyOf(known);
    }

    /** For developers: path, what was found, what is wrong. */
    @Override
    public String toString() {
        return path + " (" + found + "): " + rule.english + (known.isEmpty() ? "" : "; known: " + known);
    }
}
