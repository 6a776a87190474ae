package nl.werkmetwerk.register.rule;

import nl.werkmetwerk.files.tree.Mapping;

/**
 * What assets of one kind cost and how long they live.
 *
 * @param number position in the mapping, from 1
 * @param when what a record must hold to be of this kind
 * @param account class under which the asset accounts keep it; empty when they do not
 * @param asset fields of the asset, as the mapping writes them
 */
public record Template(int number, Conditions when, String account, Mapping asset) {}
