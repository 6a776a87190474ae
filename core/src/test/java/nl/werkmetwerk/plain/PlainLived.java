package nl.werkmetwerk.plain;

import nl.werkmetwerk.model.asset.Asset;

/** One year lived by an existing asset: its effective age in it, and the one at which it lived the year before. */
record PlainLived(int year, Asset asset, int age, int ageBefore, boolean renewed) {}
