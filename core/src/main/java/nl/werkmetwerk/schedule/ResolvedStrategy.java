package nl.werkmetwerk.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.resolved.ResolvedCase;

/** A strategy as it is computed on: named years and methods by asset (MODEL 4). Immutable, shared by all threads. */
public final class ResolvedStrategy {
    /** No margins: what is planned is done. */
    private static final int[] AS_PLANNED = {};

    private final Strategy source;
    private final ResolvedRules rules;
    private final int dueFrom;
    private final NamedYears named;
    private final Followers followers;
    private final int[] margins;

    private ResolvedStrategy(
            Strategy source, ResolvedRules rules, int dueFrom, NamedYears named, Followers followers, int[] margins) {
        this.source = source;
        this.rules = rules;
        this.dueFrom = dueFrom;
        this.named = named;
        this.followers = followers;
        this.margins = margins;
    }

    /** Resolves a strategy of the case, or a baseline. */
    public static ResolvedStrategy of(Strategy source, ResolvedCase resolved) {
        return completeUntil(resolved.clock().years(), source, resolved);
    }

    /**
     * Resolves a strategy for a longer horizon than its own: one that is complete renews when due after its own
     * (MODEL 6.20).
     *
     * @param ownYears years of its own horizon
     */
    public static ResolvedStrategy completeUntil(int ownYears, Strategy source, ResolvedCase resolved) {
        ResolvedRules rules = ResolvedRules.of(source.ruling(), resolved);
        int dueFrom = source.complete() ? ownYears : 0;
        return new ResolvedStrategy(
                source, rules, dueFrom, namedYears(source.works(), resolved), Followers.EVERYONE, AS_PLANNED);
    }

    /**
     * The same strategy, followed by some owners only; the assets of all others go their own way as in
     * {@link Strategy#SEPARATE} (MODEL 8).
     *
     * @param byOwner for each owner of the resolved case whether it follows
     */
    public ResolvedStrategy followedBy(boolean[] byOwner) {
        return new ResolvedStrategy(source, rules, dueFrom, named, Followers.of(byOwner), margins);
    }

    /**
     * The same strategy where lives are drawn: an asset is also renewed when it is older than the plan ever let it
     * become, and a named renewal soon after that lapses (MODEL 10).
     *
     * @param margins by asset, how many years past its life it is renewed at the latest, see {@link Margins}
     */
    public ResolvedStrategy withMargins(int[] margins) {
        return new ResolvedStrategy(source, rules, dueFrom, named, followers, margins.clone());
    }

    /** The same years and methods, shared otherwise. */
    public ResolvedStrategy withSharing(Sharing other) {
        return new ResolvedStrategy(source.withSharing(other), rules, dueFrom, named, followers, margins);
    }

    /** Whether every asset is renewed in the same years by the same methods as under another strategy of the case. */
    public boolean hasYearsOf(ResolvedStrategy other) {
        boolean sameNames = source.works().equals(other.source.works()) && dueFrom == other.dueFrom;
        // who just waits until things are due does so whoever follows
        boolean whenDue = source.works().isEmpty() && dueFrom == 0 && rules.count() == 0;
        return this == other
                || (sameNames
                        && rules.sameAs(other.rules)
                        && (whenDue || followers.equals(other.followers))
                        && Arrays.equals(margins, other.margins));
    }

    /** Who follow it. */
    public Followers followers() {
        return followers;
    }

    private static NamedYears namedYears(List<Works> works, ResolvedCase resolved) {
        if (works.isEmpty()) {
            return NamedYears.none();
        }
        Map<Integer, SortedMap<Integer, Integer>> byAsset = new TreeMap<>();
        for (Works entry : works) {
            int year = entry.year() - resolved.source().baseYear();
            for (String id : entry.assets()) {
                int asset = resolved.assetNumber(id);
                SortedMap<Integer, Integer> years = byAsset.computeIfAbsent(asset, a -> new TreeMap<>());
                String method = entry.methods().get(id);
                if (method != null) {
                    years.put(year, methodNumber(resolved, asset, method));
                } else {
                    years.putIfAbsent(year, resolved.assets().firstMethod(asset));
                }
            }
        }
        return NamedYears.of(byAsset, resolved.assets().count());
    }

    private static int methodNumber(ResolvedCase resolved, int asset, String method) {
        Asset source = resolved.assets().get(asset);
        List<String> ids = source.methods().stream().map(Method::id).toList();
        return resolved.assets().firstMethod(asset) + ids.indexOf(method);
    }

    /** The strategy as the user said it. */
    public Strategy source() {
        return source;
    }

    /** Name of the strategy. */
    public String name() {
        return source.name();
    }

    /** Who shares work with whom, among those who follow it. */
    public Sharing sharing() {
        return source.sharing();
    }

    /** Year number from which assets are renewed when due; before it only in named years. */
    int dueFrom() {
        return dueFrom;
    }

    /** What goes along and what waits, a window among it. */
    ResolvedRules rules() {
        return rules;
    }

    /** Whether assets are renewed before the plan says when they grow too old for it. */
    boolean hasMargins() {
        return margins.length > 0;
    }

    int margin(int asset) {
        return margins[asset];
    }

    NamedYears named() {
        return named;
    }
}
