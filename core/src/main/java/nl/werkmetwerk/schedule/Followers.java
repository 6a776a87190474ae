package nl.werkmetwerk.schedule;

import java.util.Arrays;

/** The owners who follow a strategy (MODEL 8). Immutable. */
public final class Followers {
    /** All of them. */
    public static final Followers EVERYONE = new Followers(new boolean[] {});

    private final boolean[] byOwner;

    private Followers(boolean[] byOwner) {
        this.byOwner = byOwner;
    }

    /**
     * Some of the owners.
     *
     * @param byOwner for each owner of the resolved case whether it follows
     */
    public static Followers of(boolean[] byOwner) {
        return new Followers(byOwner.clone());
    }

    /** Whether an owner is one of them. */
    public boolean include(int owner) {
        return byOwner.length == 0 || byOwner[owner];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Followers followers && Arrays.equals(byOwner, followers.byOwner);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(byOwner);
    }
}
