package nl.werkmetwerk.model;

/**
 * Who owns assets and pays: city, water board, grid operator, heat company, … (MODEL 8).
 *
 * @param id unique in the case; not {@value #NONE}
 * @param name for reports
 */
public record Party(String id, String name) {
    /** The party under which assets without an owner are shown (MODEL 6). */
    public static final String NONE = "none";

    /** @throws IllegalArgumentException if the id is empty */
    public Party {
        Require.text(id, "party id");
    }
}
