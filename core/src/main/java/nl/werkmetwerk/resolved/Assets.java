package nl.werkmetwerk.resolved;

import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;

/** The assets, numbered through in the order of their sections. */
public final class Assets {
    private final List<Asset> assets;
    private final int[] section;
    private final int[] discipline;
    private final int[] owner;
    private final int[] project;
    private final boolean[] planned;
    private final int[] start;
    private final int[] life;
    private final int[] firstMethod;

    Assets(Case of, List<Asset> inOrder, int[] sectionOf, Names disciplines, Names owners, Names projects) {
        assets = inOrder;
        section = sectionOf;
        int count = assets.size();
        discipline = new int[count];
        owner = new int[count];
        project = new int[count];
        planned = new boolean[count];
        start = new int[count];
        life = new int[count];
        firstMethod = new int[count + 1];
        for (int i = 0; i < count; i++) {
            Asset asset = assets.get(i);
            discipline[i] = disciplines.number(asset.discipline());
            owner[i] = owners.number(asset.ownerOrNone());
            project[i] = projects.add(discipline[i] + " " + owner[i]);
            planned[i] = asset.planned();
            start[i] = Math.subtractExact(asset.startYear(), of.baseYear());
            life[i] = asset.life();
            firstMethod[i + 1] = firstMethod[i] + asset.methods().size();
        }
    }

    private Assets(Assets from, int[] start, int[] life) {
        assets = from.assets;
        section = from.section;
        discipline = from.discipline;
        owner = from.owner;
        project = from.project;
        planned = from.planned;
        firstMethod = from.firstMethod;
        this.start = start;
        this.life = life;
    }

    /** The same assets with the ages and lives of a draft. */
    Assets over(Columns columns) {
        return new Assets(this, columns.start(), columns.life());
    }

    int[] starts() {
        return start.clone();
    }

    int[] lives() {
        return life.clone();
    }

    /** All of them, in order. */
    List<Asset> all() {
        return assets;
    }

    /** Number of assets. */
    public int count() {
        return assets.size();
    }

    /** The asset as the user said it. */
    public Asset get(int asset) {
        return assets.get(asset);
    }

    /** Its section. */
    public int section(int asset) {
        return section[asset];
    }

    /** Its discipline. */
    public int discipline(int asset) {
        return discipline[asset];
    }

    /** Its owner, {@code none} included. */
    public int owner(int asset) {
        return owner[asset];
    }

    /** Number of its pair of discipline and owner: who is one project when departments work apart (MODEL 4.1). */
    public int project(int asset) {
        return project[asset];
    }

    /** Whether it is not there at the start. */
    public boolean planned(int asset) {
        return planned[asset];
    }

    /** Effective age at the start of the base year, 0 or more, of an asset that is there. */
    public int ageAtStart(int asset) {
        return -start[asset];
    }

    /** Year number, possibly negative or beyond the horizon, in which a planned asset is due to be built. */
    public int plannedYear(int asset) {
        return start[asset];
    }

    /** Its own life in years. */
    public int life(int asset) {
        return life[asset];
    }

    /** Its first method, the default; the last is before {@code firstMethod(asset + 1)}. */
    public int firstMethod(int asset) {
        return firstMethod[asset];
    }

    /** Id of one of its methods. */
    public String methodId(int asset, int method) {
        return assets.get(asset).methods().get(method - firstMethod[asset]).id();
    }
}
