package nl.werkmetwerk.explain;

import java.io.Serializable;
import java.util.List;

/**
 * Works of one year that are done together (MODEL 5.1 and 5.5).
 *
 * @param year calendar year
 * @param place id of the section, or the district where the kind is shared within the district
 * @param kind component or impact kind that is shared; empty for coordination
 * @param members the works, in the order of the case
 */
public record Group(int year, String place, String kind, List<Member> members) implements Serializable {
    public Group {
        members = List.copyOf(members);
    }

    /**
     * One of the works.
     *
     * @param asset id
     * @param discipline of the asset
     * @param party owner, or {@code none}
     * @param method id of the method
     * @param standAlone c, what it would amount to alone: euro, for impacts units of the kind; for coordination the
     *     whole renewal
     */
    public record Member(String asset, String discipline, String party, String method, double standAlone)
            implements Serializable {}
}
