package nl.werkmetwerk.model.asset;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/**
 * Who owns assets and pays: city, water board, grid operator, heat company, … (MODEL 8).
 *
 * @param id unique in the case; not {@value #NONE}
 * @param name for reports
 * @param dropOut probability that it leaves the joint works, in [0, 1]; for uncertainty only (MODEL 10)
 * @param vatRate VAT that stays a cost to it, as a part of its cash cost, in [0, 1]; 0 where VAT is compensated
 * @param keepsAccounts whether its assets are in the municipal budget; false is {@code accounting: none} (MODEL 9)
 */
public record Party(String id, String name, double dropOut, double vatRate, boolean keepsAccounts)
        implements Serializable {
    /** The party under which assets without an owner are shown (MODEL 6). */
    public static final String NONE = "none";

    /** @throws IllegalArgumentException if the id is empty, or a probability or rate outside [0, 1] */
    public Party {
        Require.text(id, "party id");
        Require.fraction(dropOut, "dropOut");
        Require.fraction(vatRate, "vatRate");
    }

    /** A party that stays, gets its VAT back and keeps accounts. */
    public Party(String id, String name) {
        this(id, name, 0, 0, true);
    }
}
