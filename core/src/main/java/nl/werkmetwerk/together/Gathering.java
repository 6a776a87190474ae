package nl.werkmetwerk.together;

/**
 * Works that share, whenever they are in one year (MODEL 5).
 *
 * @param at what they share, and where
 * @param group who they are: {@link Sharers#EVERYONE}, or one project of several
 */
public record Gathering(LocalKind at, int group) {}
