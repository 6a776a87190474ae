package nl.werkmetwerk.model.uncertain;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What kind of input an uncertainty changes (MODEL 10). */
public enum Parameter {
    /** Unit and fixed amounts; a factor. */
    COST("cost", false, true, Field.DISCIPLINE, Field.ASSET, Field.SECTION, Field.KIND, Field.COMPONENT),
    /** Quantity of an asset; a factor. */
    QUANTITY("quantity", false, true, Field.DISCIPLINE, Field.ASSET, Field.SECTION),
    /** Life of an asset and of each of its methods; a factor. */
    LIFE("life", false, true, Field.DISCIPLINE, Field.ASSET, Field.SECTION),
    /** φ of a component or impact kind, or of all; a factor. */
    SHARING("sharing", false, false, Field.SECTION, Field.COMPONENT),
    /** κ; a factor. */
    COORDINATION_RATE("coordinationRate", false, false),
    /** The remaining life that an asset loses by damage; a factor. */
    LIFE_LOSS("lifeLoss", false, true, Field.DISCIPLINE, Field.ASSET, Field.SECTION),
    /** Each mark-up rate on an asset's renewal; a factor. */
    MARKUP("markup", false, true, Field.DISCIPLINE, Field.ASSET, Field.SECTION),
    /** Yearly growth of maintenance with age; added. */
    GROWTH("growth", true, true, Field.DISCIPLINE, Field.ASSET, Field.SECTION),
    /** Yearly price change of a component kind or cost category, or of all; added. */
    PRICE_TREND("priceTrend", true, false, Field.KIND, Field.COMPONENT),
    /** Every step of the discount rate; added. */
    DISCOUNT_RATE("discountRate", true, false),
    /** Year in which an asset that is there was built; added, in years. */
    INSTALLED("installed", true, true, Field.DISCIPLINE, Field.ASSET, Field.SECTION);

    /** Fields that narrow what is changed. */
    public enum Field {
        DISCIPLINE("discipline"),
        ASSET("asset"),
        SECTION("section"),
        KIND("kind"),
        COMPONENT("component");

        private final String id;

        Field(String id) {
            this.id = id;
        }

        /** Name in files. */
        public String id() {
            return id;
        }
    }

    private final String id;
    private final boolean adds;
    private final boolean byAsset;
    private final Set<Field> fields;

    Parameter(String id, boolean adds, boolean byAsset, Field... fields) {
        this.id = id;
        this.adds = adds;
        this.byAsset = byAsset;
        // in the order in which they are told: the order of Set.of changes from one run to the next
        this.fields = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(fields)));
    }

    /** Name in files. */
    public String id() {
        return id;
    }

    /** Whether the drawn number is added; else it is a factor. */
    public boolean adds() {
        return adds;
    }

    /** Whether there can be one draw for each asset or section. */
    public boolean byAsset() {
        return byAsset;
    }

    /** Fields that narrow it. */
    public Set<Field> fields() {
        return fields;
    }
}
