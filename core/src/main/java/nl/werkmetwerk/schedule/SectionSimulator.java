package nl.werkmetwerk.schedule;

import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.DamageTable;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Lives through the years of one section under one strategy (MODEL 3 and 4). Jumps from one year of works to the next,
 * for nothing happens in between but growing older: cost is linear in assets and works, not in years. Holds scratch
 * arrays: one for each thread.
 */
public final class SectionSimulator {
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int NOT_BUILT = -1;

    private final Assets assets;
    private final Methods methods;
    private final DamageTable damage;
    private final int years;
    private final Ruling ruling;

    @SuppressWarnings("NullAway.Init") // of the section at hand: set before anything reads it
    private ResolvedStrategy strategy;

    private RuleListener listener = RuleListener.NONE;
    private Spells spells = new Spells();
    private int first;
    private int count;

    /** By asset of the section: whether its owner follows the strategy. */
    private boolean[] follows = new boolean[16];

    /** By asset of the section: its open spell, its life, its next named entry, the method of this year's renewal. */
    private int[] spell = new int[16];

    private int[] life = new int[16];
    private int[] named = new int[16];
    private int[] renewal = new int[16];

    /** By asset of the section: the year of its next works, or one before this when they are due already. */
    private int[] works = new int[16];

    /** By asset of the section: whether it was renewed before its next named year because it had grown too old. */
    private boolean[] early = new boolean[16];

    /** Disciplines that dig in this year, each once, in the order of their assets. */
    private int[] digging = new int[16];

    private int diggingCount;

    /** A simulator for the sections of a case. */
    public SectionSimulator(ResolvedCase resolved) {
        assets = resolved.assets();
        methods = resolved.methods();
        damage = resolved.damage();
        years = resolved.clock().years();
        ruling = new Ruling(assets, methods);
    }

    /**
     * Adds the spells of the assets {@code firstAsset … endAsset−1}, all the assets of one section, to {@code into}.
     */
    public void run(ResolvedStrategy under, int firstAsset, int endAsset, Spells into) {
        run(under, firstAsset, endAsset, into, RuleListener.NONE);
    }

    /** Does the same and tells a listener what the rules of the strategy make of it. */
    public void run(ResolvedStrategy under, int firstAsset, int endAsset, Spells into, RuleListener hears) {
        strategy = under;
        listener = hears;
        spells = into;
        first = firstAsset;
        count = endAsset - firstAsset;
        ruling.begin(strategy.rules(), first, count);
        start();
        for (int year = nextWorks(0); year < years; year = nextWorks(year + 1)) {
            choose(year);
            renew(year);
            findDigging();
            if (diggingCount > 0) {
                ageByDamage(year);
            }
        }
        for (int i = 0; i < count; i++) {
            if (spell[i] != NOT_BUILT) {
                spells.close(spell[i], years);
            }
        }
    }

    private void start() {
        if (spell.length < count) {
            int size = 2 * count;
            follows = new boolean[size];
            spell = new int[size];
            life = new int[size];
            named = new int[size];
            renewal = new int[size];
            works = new int[size];
            early = new boolean[size];
            digging = new int[size];
        }
        for (int i = 0; i < count; i++) {
            int asset = first + i;
            life[i] = assets.life(asset);
            early[i] = false;
            follows[i] = strategy.followers().include(assets.owner(asset));
            named[i] = follows[i]
                    ? strategy.named().first(asset)
                    : strategy.named().end(asset);
            int age = assets.ageAtStart(asset);
            spell[i] = assets.planned(asset) ? NOT_BUILT : spells.open(asset, 0, age, age - 1, Spells.NO_RENEWAL);
            works[i] = worksOf(i);
        }
    }

    /** The first year from {@code year} on in which an asset is named or due. */
    private int nextWorks(int year) {
        int next = NEVER;
        for (int i = 0; i < count; i++) {
            next = Math.min(next, works[i]);
        }
        return Math.max(year, next);
    }

    /** Year of its next works; before the present one when they are due now. Changes with its spell and its names only. */
    private int worksOf(int i) {
        return Math.min(plannedWorksOf(i), latestWorksOf(i));
    }

    /** The year from which it is older than the plan ever let it become (MODEL 10.7). */
    private int latestWorksOf(int i) {
        boolean bound = strategy.hasMargins() && strategy.margin(first + i) != Margins.UNBOUND;
        return bound && spell[i] != NOT_BUILT ? lastYear(i) + strategy.margin(first + i) : NEVER;
    }

    private boolean isTooOld(int i, int year) {
        return latestWorksOf(i) <= year;
    }

    private int plannedWorksOf(int i) {
        if (hasNamed(i)) {
            return strategy.named().year(named[i]);
        }
        int due = spell[i] == NOT_BUILT ? assets.plannedYear(first + i) : lastYear(i);
        return follows[i] ? Math.max(due, strategy.dueFrom()) : due;
    }

    /** The year in which an asset that is there reaches its life. */
    private int lastYear(int i) {
        return spells.from(spell[i]) + life[i] - spells.age(spell[i]);
    }

    /** Effective age at the start of a year of an asset that is there. */
    private int ageAt(int i, int year) {
        return spells.age(spell[i]) + year - spells.from(spell[i]);
    }

    /** Who is renewed in the year, by which method: named or due, unless it waits; then who goes along. */
    private void choose(int year) {
        if (ruling.any()) {
            takeStock(year);
        }
        for (int i = 0; i < count; i++) {
            boolean now = works[i] <= year && !lapses(i, year) && !waits(i, year);
            renewal[i] = now ? methodNow(i, year) : Spells.NO_RENEWAL;
        }
        if (ruling.any()) {
            ruling.join(renewal, year, listener);
        }
    }

    /** Tells the rules how the assets stand at the start of the year. */
    private void takeStock(int year) {
        for (int i = 0; i < count; i++) {
            boolean built = spell[i] != NOT_BUILT;
            int due = built ? lastYear(i) : assets.plannedYear(first + i);
            int next = hasNamed(i) ? strategy.named().year(named[i]) : due;
            boolean joins = !hasNamed(i) && (!built || 2 * ageAt(i, year) >= life[i]);
            ruling.stands(i, follows[i], next - year, joins);
        }
    }

    /** Whether one that is due stands back; not one that is named, nor one older than the plan ever let it become. */
    private boolean waits(int i, int year) {
        return ruling.anyWaits() && follows[i] && !hasNamed(i) && !isTooOld(i, year) && ruling.waits(i, year, listener);
    }

    private int methodNow(int i, int year) {
        return isNamed(i, year) ? strategy.named().method(named[i]) : assets.firstMethod(first + i);
    }

    private boolean isNamed(int i, int year) {
        return hasNamed(i) && strategy.named().year(named[i]) == year;
    }

    private boolean hasNamed(int i) {
        return named[i] < strategy.named().end(first + i);
    }

    /** Whether the named renewal of this year is dropped, for it was done not long before; it is then past. */
    private boolean lapses(int i, int year) {
        if (!early[i] || !isNamed(i, year)) {
            return false;
        }
        early[i] = false;
        if (2 * ageAt(i, year) >= life[i]) {
            return false;
        }
        named[i]++;
        works[i] = worksOf(i);
        return true;
    }

    private void renew(int year) {
        for (int i = 0; i < count; i++) {
            if (renewal[i] != Spells.NO_RENEWAL) {
                if (spell[i] != NOT_BUILT) {
                    spells.close(spell[i], year);
                }
                spell[i] = spells.open(first + i, year, 0, -1, renewal[i]);
                life[i] = methods.life(renewal[i]);
                if (isNamed(i, year)) {
                    named[i]++;
                } else {
                    early[i] = hasNamed(i);
                }
                works[i] = worksOf(i);
            }
        }
    }

    private void findDigging() {
        diggingCount = 0;
        for (int i = 0; i < count; i++) {
            if (digs(i) && !isDigging(assets.discipline(first + i))) {
                digging[diggingCount++] = assets.discipline(first + i);
            }
        }
    }

    private boolean isDigging(int discipline) {
        for (int i = 0; i < diggingCount; i++) {
            if (digging[i] == discipline) {
                return true;
            }
        }
        return false;
    }

    /** MODEL 3.4. */
    private void ageByDamage(int year) {
        for (int i = 0; i < count; i++) {
            boolean exposed = renewal[i] == Spells.NO_RENEWAL && spell[i] != NOT_BUILT;
            if (exposed && damage.suffers(first + i)) {
                int age = ageAt(i, year);
                double kept = keptOf(i);
                int loss = kept < 1 && life[i] > age ? DamageTable.yearsLost(kept, life[i] - age) : 0;
                if (loss > 0) {
                    spells.close(spell[i], year);
                    spell[i] = spells.open(first + i, year, age + loss, age - 1, Spells.NO_RENEWAL);
                    works[i] = worksOf(i);
                }
            }
        }
    }

    /** Product over the disciplines that dig in the section this year; each counts once. */
    private double keptOf(int i) {
        double kept = 1;
        for (int j = 0; j < diggingCount; j++) {
            kept *= damage.kept(first + i, digging[j]);
        }
        return kept;
    }

    private boolean digs(int i) {
        return renewal[i] != Spells.NO_RENEWAL && methods.digs(renewal[i]);
    }
}
