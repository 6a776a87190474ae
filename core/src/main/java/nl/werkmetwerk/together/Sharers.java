package nl.werkmetwerk.together;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.Followers;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/**
 * Who shares with whom under a strategy (MODEL 4, 5 and 8). Everyone who follows it is one group; where works are kept
 * apart, and for owners who do not follow, each project (discipline and owner) is one. Immutable.
 */
public final class Sharers {
    /** The group of all who share with each other whoever they are. */
    public static final int EVERYONE = 0;

    private final ResolvedCase resolved;
    private final Assets assets;
    private final Sharing sharing;
    private final Followers followers;

    private Sharers(ResolvedCase resolved, Sharing sharing, Followers followers) {
        this.resolved = resolved;
        this.sharing = sharing;
        this.followers = followers;
        assets = resolved.assets();
    }

    /** Those who follow a strategy share as it says, the others each in their own projects. */
    public static Sharers under(ResolvedStrategy strategy, ResolvedCase resolved) {
        return new Sharers(resolved, strategy.sharing(), strategy.followers());
    }

    /** Everyone shares in this way. */
    public static Sharers of(ResolvedCase resolved, Sharing sharing) {
        return new Sharers(resolved, sharing, Followers.EVERYONE);
    }

    /** How many groups there can be in a case: they are numbered 0 … this−1. */
    public static int groups(ResolvedCase resolved) {
        return 1 + resolved.projects().count();
    }

    /** Whether an asset's owner is one of those who work together as the strategy says. */
    public boolean follows(int asset) {
        return followers.include(assets.owner(asset));
    }

    /** Whether disciplines have to coordinate their works: nobody does who works apart. */
    public boolean coordinate() {
        return sharing == Sharing.ALL;
    }

    /** Whether the works of an asset share with any others. */
    public boolean shares(int asset) {
        return sharing != Sharing.NONE || !follows(asset);
    }

    /** The group of an asset that shares. */
    public int group(int asset) {
        return sharing == Sharing.OWN || !follows(asset) ? 1 + assets.project(asset) : EVERYONE;
    }

    /** What the works of an asset belong to for a component kind. */
    public Gathering ofComponent(int asset, int kind) {
        return new Gathering(LocalKind.component(resolved, assets.section(asset), kind), group(asset));
    }

    /** What the works of an asset belong to for an impact kind. */
    public Gathering ofImpact(int asset, int kind) {
        return new Gathering(LocalKind.impact(assets.section(asset), kind), group(asset));
    }

    /** All that the works of an asset can belong to, by any of its methods; some more than once. */
    public List<Gathering> of(int asset) {
        Methods methods = resolved.methods();
        int first = assets.firstMethod(asset);
        int end = assets.firstMethod(asset + 1);
        List<Gathering> all = new ArrayList<>();
        for (int line = methods.firstCost(first); line < methods.firstCost(end); line++) {
            all.add(ofComponent(asset, methods.costKind(line)));
        }
        for (int line = methods.firstImpact(first); line < methods.firstImpact(end); line++) {
            all.add(ofImpact(asset, methods.impactKind(line)));
        }
        return all;
    }
}
