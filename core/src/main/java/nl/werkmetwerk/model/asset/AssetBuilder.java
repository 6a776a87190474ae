package nl.werkmetwerk.model.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.model.accounting.AccountingRule;

/** Makes an {@link Asset}; what is not said has the default of MODEL 2. */
public final class AssetBuilder {
    private final String id;
    private final String discipline;
    private final String section;
    private double quantity = 1;
    private String unit = "";
    private int startYear;
    private boolean planned;
    private int life;
    private Optional<String> owner = Optional.empty();
    private final List<Method> methods = new ArrayList<>();
    private final List<Component> renewal = new ArrayList<>();
    private final List<Impact> impacts = new ArrayList<>();
    private Maintenance maintenance = Maintenance.NONE;
    private Optional<Periodic> periodic = Optional.empty();
    private Optional<Risk> risk = Optional.empty();
    private Benefit benefit = Benefit.NONE;
    private Flexibility flexibility = Flexibility.UNSAID;
    private AccountingRule accounting = AccountingRule.UNSAID;

    AssetBuilder(String id, String discipline, String section) {
        this.id = id;
        this.discipline = discipline;
        this.section = section;
    }

    /** Quantity in its unit; default 1. */
    public AssetBuilder quantity(double value, String ofUnit) {
        this.quantity = value;
        this.unit = ofUnit;
        return this;
    }

    /** The year it was built. */
    public AssetBuilder installed(int year) {
        this.startYear = year;
        this.planned = false;
        return this;
    }

    /** The year in which it is due to be built. */
    public AssetBuilder planned(int year) {
        this.startYear = year;
        this.planned = true;
        return this;
    }

    /** Years until it is due, 1 or more. */
    public AssetBuilder life(int years) {
        this.life = years;
        return this;
    }

    /** The party that pays for it. */
    public AssetBuilder owner(String party) {
        this.owner = Optional.of(party);
        return this;
    }

    /** Adds a component of the one digging method {@code renewal}. */
    public AssetBuilder renewal(Component component) {
        renewal.add(component);
        return this;
    }

    /** Adds an impact of the one digging method {@code renewal}. */
    public AssetBuilder impact(Impact impact) {
        impacts.add(impact);
        return this;
    }

    /** Adds a method; the first one added is the default. */
    public AssetBuilder method(Method method) {
        methods.add(method);
        return this;
    }

    public AssetBuilder maintenance(Maintenance value) {
        this.maintenance = value;
        return this;
    }

    public AssetBuilder periodic(Periodic value) {
        this.periodic = Optional.of(value);
        return this;
    }

    public AssetBuilder risk(Risk value) {
        this.risk = Optional.of(value);
        return this;
    }

    public AssetBuilder benefit(Benefit value) {
        this.benefit = value;
        return this;
    }

    public AssetBuilder flexibility(Flexibility value) {
        this.flexibility = value;
        return this;
    }

    public AssetBuilder accounting(AccountingRule value) {
        this.accounting = value;
        return this;
    }

    /**
     * The asset.
     *
     * @throws IllegalArgumentException if a value is not allowed, or both a renewal and methods were given
     */
    public Asset build() {
        if (!methods.isEmpty() && !(renewal.isEmpty() && impacts.isEmpty())) {
            throw new IllegalArgumentException("asset " + id + " has a renewal and methods: give one of the two");
        }
        List<Method> ways = methods.isEmpty() ? List.of(Method.renewal(renewal, impacts)) : methods;
        return new Asset(
                id,
                discipline,
                section,
                quantity,
                unit,
                startYear,
                planned,
                life,
                owner,
                ways,
                maintenance,
                periodic,
                risk,
                benefit,
                flexibility,
                accounting);
    }
}
