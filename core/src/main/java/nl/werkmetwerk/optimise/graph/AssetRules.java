package nl.werkmetwerk.optimise.graph;

import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.constraint.BlockedYears;
import nl.werkmetwerk.model.constraint.FixedYear;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.resolved.ResolvedCase;

/** When an asset may and must be renewed, by year number, apart from what depends on other assets (MODEL 7.1 to 7.4). */
public final class AssetRules {
    private static final int FREE = -2;
    private static final int ANY_METHOD = -1;

    private final boolean[] closed;
    private final int[] fixed;
    private final int advance;
    private final int defer;
    private final long plannedYear;

    /** @param fixedYears those of this asset */
    public AssetRules(ResolvedCase resolved, int asset, List<FixedYear> fixedYears) {
        Asset source = resolved.assets().get(asset);
        int years = resolved.clock().years();
        Flexibility room = resolved.source().flexibility().of(source);
        advance = room.advance().orElse(0);
        defer = room.defer().orElse(0);
        plannedYear = source.planned() ? resolved.assets().plannedYear(asset) : 0;
        closed = closed(resolved, resolved.section(resolved.assets().section(asset)), years);
        fixed = fixed(resolved, source, fixedYears, years);
    }

    private static boolean[] closed(ResolvedCase resolved, Section section, int years) {
        boolean[] closed = new boolean[years];
        for (BlockedYears blocked : resolved.source().constraints().blockedYears()) {
            if (blocked.covers(section)) {
                for (int year = 0; year < years; year++) {
                    closed[year] |= blocked.covers(resolved.clock().calendar(year));
                }
            }
        }
        return closed;
    }

    private static int[] fixed(ResolvedCase resolved, Asset source, List<FixedYear> fixedYears, int years) {
        int[] fixed = new int[years];
        Arrays.fill(fixed, FREE);
        List<String> methods = source.methods().stream().map(Method::id).toList();
        for (FixedYear entry : fixedYears) {
            int year = entry.year() - resolved.source().baseYear();
            int method = entry.method().map(methods::indexOf).orElse(ANY_METHOD);
            fixed[year] = Math.max(fixed[year], method);
        }
        return fixed;
    }

    /** Whether the place may not be opened in a year. */
    public boolean closed(int year) {
        return closed[year];
    }

    /** Whether a renewal is fixed in a year. */
    public boolean fixed(int year) {
        return fixed[year] != FREE;
    }

    /** Whether the method, 0 for the first, is one that a fixed year leaves open; true in other years. */
    public boolean methodOpen(int year, int method) {
        return fixed[year] < 0 || fixed[year] == method;
    }

    /** Whether an existing asset may be renewed at an age. */
    public boolean mayRenew(int life, int age) {
        return life - age <= advance;
    }

    /** Whether an existing asset must be renewed at an age. */
    public boolean mustRenew(int life, int age) {
        return age >= (long) life + defer;
    }

    /** Whether a planned asset may be built in a year. */
    public boolean mayBuild(int year) {
        return year >= plannedYear - advance;
    }

    /** Whether a planned asset must be built in a year. */
    public boolean mustBuild(int year) {
        return year >= plannedYear + defer;
    }
}
