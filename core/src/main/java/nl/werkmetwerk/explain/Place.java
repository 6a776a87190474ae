package nl.werkmetwerk.explain;

/**
 * A section, or a district where a kind is shared within the district, under one strategy.
 *
 * @param lives its spells
 * @param ages ages in it
 * @param groups works done together in it
 * @param rules what the rules of the strategy made of its years
 */
record Place(Lives lives, AgeTerms ages, Groups groups, RuleEffects rules) {}
