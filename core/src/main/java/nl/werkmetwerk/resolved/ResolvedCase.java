package nl.werkmetwerk.resolved;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.Whole;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.place.Section;

/**
 * A case as it is computed on: flat arrays, sections ordered by district and assets by section, each in the order of
 * the case. Read-only, shared by all threads; what a {@link Draft} hands out changes with it and is for one thread.
 */
public final class ResolvedCase {
    private final Case source;
    private final Clock clock;
    private final List<Section> sections;
    private final int[] firstAsset;
    private final int[] firstSection;
    private final Names disciplines;
    private final Names owners;
    private final Names projects;
    private final Names kinds;
    private final Names impactKinds;
    private final Assets assets;
    private final Methods methods;
    private final Running running;
    private final Trends trends;
    private final SharingTable sharing;
    private final DamageTable damage;

    /** One number, in an array for a draft to overwrite. */
    private final double[] coordinationRate;

    private final double[] impactPrices;

    /** Prices of one asset come so far after those of the one before; 0 where all assets have the same. */
    private final int impactPricesOfAsset;

    private final Map<String, Integer> assetNumbers;
    private final Whole whole;

    private ResolvedCase(Case of, Whole within) {
        source = of;
        disciplines = new Names(within.disciplines());
        owners = new Names(within.owners());
        projects = new Names(List.of());
        kinds = new Names(within.kinds());
        impactKinds = new Names(within.impactKinds());
        assetNumbers = new HashMap<>();
        clock = new Clock(of);
        for (Asset asset : of.assets()) {
            disciplines.add(asset.discipline());
            owners.add(asset.ownerOrNone());
        }
        Map<String, List<Section>> districts = new LinkedHashMap<>();
        for (Section section : of.sections()) {
            districts
                    .computeIfAbsent(section.districtOrSelf(), district -> new ArrayList<>())
                    .add(section);
        }
        sections = districts.values().stream().flatMap(List::stream).toList();
        firstSection = new int[districts.size() + 1];
        int district = 0;
        for (List<Section> members : districts.values()) {
            firstSection[district + 1] = firstSection[district] + members.size();
            district++;
        }
        firstAsset = new int[sections.size() + 1];
        int[] sectionOf = new int[of.assets().size()];
        List<Asset> inOrder = bySection(sectionOf);
        assets = new Assets(of, inOrder, sectionOf, disciplines, owners, projects);
        methods = new Methods(inOrder, new MethodTerms(of, inOrder, kinds::add, impactKinds::add));
        running = new Running(inOrder, of.horizon());
        whole = within.isThere() ? within : ownWhole();
        trends = new Trends(of, kinds);
        sharing = new SharingTable(of, sections, kinds, impactKinds, false);
        damage = new DamageTable(of.damage(), disciplines, assets);
        coordinationRate = new double[] {of.jointWorks().coordinationRate()};
        impactPrices = new double[impactKinds.count()];
        impactPricesOfAsset = 0;
        Arrays.setAll(impactPrices, kind -> of.prices().impacts().getOrDefault(impactKinds.name(kind), 0.0));
    }

    private ResolvedCase(ResolvedCase from, Columns columns, SharingTable places) {
        source = from.source;
        sections = from.sections;
        firstAsset = from.firstAsset;
        firstSection = from.firstSection;
        disciplines = from.disciplines;
        owners = from.owners;
        projects = from.projects;
        kinds = from.kinds;
        impactKinds = from.impactKinds;
        assetNumbers = from.assetNumbers;
        whole = from.whole;
        clock = from.clock.over(columns);
        assets = from.assets.over(columns);
        methods = from.methods.over(columns);
        running = from.running.over(columns);
        trends = from.trends.over(columns);
        sharing = places.over(columns);
        damage = from.damage.over(columns);
        coordinationRate = columns.coordination();
        impactPrices = columns.impactPrices();
        impactPricesOfAsset = impactKinds.count();
    }

    /** The same case with the numbers of a draft, which go on changing with it. */
    ResolvedCase over(Columns columns, SharingTable places) {
        return new ResolvedCase(this, columns, places);
    }

    /** @param sectionsApart whether every section has a φ of its own */
    SharingTable sharingTable(boolean sectionsApart) {
        return new SharingTable(source, sections, kinds, impactKinds, sectionsApart);
    }

    /** The components and impacts that the methods add up. */
    MethodTerms methodTerms() {
        return new MethodTerms(source, assets.all(), kinds::number, impactKinds::number);
    }

    double[] impactPricesByAsset() {
        double[] byAsset = new double[assets.count() * impactKinds.count()];
        Arrays.setAll(byAsset, i -> impactPrice(i / impactKinds.count(), i % impactKinds.count()));
        return byAsset;
    }

    /** Turns a case into arrays; cost is linear in the size of the case. */
    public static ResolvedCase of(Case source) {
        return within(Whole.NONE, source);
    }

    /**
     * Turns a part of a case into arrays, or the same case with other rules.
     *
     * @param whole of the whole
     */
    public static ResolvedCase within(Whole whole, Case source) {
        return new ResolvedCase(source, whole);
    }

    /** The same case without damage rules (MODEL 6.14). */
    public ResolvedCase withoutDamage() {
        return within(whole, source.toBuilder().damage(List.of()).build());
    }

    /** The same case over another number of years (MODEL 6.20). */
    public ResolvedCase withHorizon(int years) {
        return within(whole, source.toBuilder().horizon(years).build());
    }

    /** What parts of this case take from it. */
    public Whole whole() {
        return whole;
    }

    private Whole ownWhole() {
        return new Whole(
                disciplines.all(), owners.all(), kinds.all(), impactKinds.all(), assets.count(), running.hazardCount());
    }

    /** Orders the assets by section and fills where each section begins. */
    private List<Asset> bySection(int[] sectionOf) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < sections.size(); i++) {
            numbers.put(sections.get(i).id(), i);
        }
        List<Asset> all = source.assets();
        for (Asset asset : all) {
            firstAsset[Objects.requireNonNull(numbers.get(asset.section())) + 1]++;
        }
        for (int i = 1; i < firstAsset.length; i++) {
            firstAsset[i] += firstAsset[i - 1];
        }
        int[] next = firstAsset.clone();
        Asset[] ordered = new Asset[all.size()];
        for (Asset asset : all) {
            int section = Objects.requireNonNull(numbers.get(asset.section()));
            int place = next[section]++;
            ordered[place] = asset;
            sectionOf[place] = section;
            assetNumbers.put(asset.id(), place);
        }
        return List.of(ordered);
    }

    /** The case as the user said it. */
    public Case source() {
        return source;
    }

    public Clock clock() {
        return clock;
    }

    public Assets assets() {
        return assets;
    }

    public Methods methods() {
        return methods;
    }

    public Running running() {
        return running;
    }

    public Trends trends() {
        return trends;
    }

    public SharingTable sharing() {
        return sharing;
    }

    public DamageTable damage() {
        return damage;
    }

    /** Disciplines of the assets. */
    public Names disciplines() {
        return disciplines;
    }

    /** Owners of the assets, {@code none} included. */
    public Names owners() {
        return owners;
    }

    /** Pairs of discipline and owner. */
    public Names projects() {
        return projects;
    }

    /** Component kinds in use. */
    public Names kinds() {
        return kinds;
    }

    /** Impact kinds in use. */
    public Names impactKinds() {
        return impactKinds;
    }

    /** κ, extra cost of works of two or more disciplines together. */
    public double coordinationRate() {
        return coordinationRate[0];
    }

    /** Euro per unit of an impact of an asset's works, 0 when it has no price. */
    public double impactPrice(int asset, int impactKind) {
        return impactPrices[asset * impactPricesOfAsset + impactKind];
    }

    /** Whether any method of an asset opens the street. */
    public boolean canDig(int asset) {
        boolean digs = false;
        for (int method = assets.firstMethod(asset); method < assets.firstMethod(asset + 1); method++) {
            digs |= methods.digs(method);
        }
        return digs;
    }

    /**
     * Number of an asset by its id.
     *
     * @throws NullPointerException if there is no such asset
     */
    public int assetNumber(String id) {
        return Objects.requireNonNull(assetNumbers.get(id), id);
    }

    /** Whether there is an asset with this id. */
    public boolean has(String id) {
        return assetNumbers.containsKey(id);
    }

    /** Number of sections. */
    public int sectionCount() {
        return sections.size();
    }

    /** The section as the user said it. */
    public Section section(int section) {
        return sections.get(section);
    }

    /** First asset of a section; the last is before {@code firstAsset(section + 1)}. */
    public int firstAsset(int section) {
        return firstAsset[section];
    }

    /** Number of districts, a section without district being one. */
    public int districtCount() {
        return firstSection.length - 1;
    }

    /** First section of a district; the last is before {@code firstSection(district + 1)}. */
    public int firstSection(int district) {
        return firstSection[district];
    }

    /**
     * First of the sections whose works have something in common with those of a section: all of its district where any
     * kind is shared within districts, else that section alone.
     */
    public int firstOfPlace(int section) {
        return sharing.anyByDistrict() ? firstSection[district(section)] : section;
    }

    /** Section after the last of them. */
    public int endOfPlace(int section) {
        return sharing.anyByDistrict() ? firstSection[district(section) + 1] : section + 1;
    }

    /** The district of a section. */
    public int district(int section) {
        int found = Arrays.binarySearch(firstSection, section);
        return found >= 0 ? found : -found - 2;
    }

    /** How the end of the horizon is valued. */
    public ResidualRule endRule() {
        return source.residualValue();
    }
}
