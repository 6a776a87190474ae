package nl.werkmetwerk.register.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A coordinate system as a drawing in GML names it ({@code srsName}).
 *
 * @param name as it stands there
 * @param northFirst whether a coordinate begins with latitude: systems in degrees named by URN or address (OGC 07-092r3)
 * @param numbers of a coordinate, where the drawing does not say
 */
record GmlPlane(String name, boolean northFirst, int numbers) {
    /** Of a drawing that names none. */
    static final GmlPlane NONE = new GmlPlane("", false, 2);

    private static final Pattern CODE = Pattern.compile("(?i).*EPSG\\D*(?:[\\d.]*[:/])?(\\d{4,6})$");
    private static final Pattern BY_AUTHORITY = Pattern.compile("(?i)urn:.*|https?://www\\.opengis\\.net/def/.*");
    private static final Pattern DEGREES = Pattern.compile("4258|4326|4289|4979|4937|7931|7423|9067");
    private static final Pattern HEIGHTS = Pattern.compile("7415|4979|4937|7931|7423|9286|7409|5554|5555|5556|6190");

    static GmlPlane of(String name) {
        String number = code(name);
        boolean degrees = DEGREES.matcher(number).matches();
        return new GmlPlane(
                name,
                degrees && BY_AUTHORITY.matcher(name).matches(),
                HEIGHTS.matcher(number).matches() ? 3 : 2);
    }

    /** Whether coordinates mean the same in another. */
    boolean isSame(GmlPlane other) {
        return code(name).equals(code(other.name)) && northFirst == other.northFirst;
    }

    private static String code(String name) {
        Matcher code = CODE.matcher(name);
        return code.matches() ? code.group(1) : name;
    }

    /** As {@code EPSG:28992} where its code is clear, else as it stands there; absent where there is none. */
    Optional<String> crs() {
        String code = code(name);
        return name.isEmpty() ? Optional.empty() : Optional.of(code.equals(name) ? name : "EPSG:" + code);
    }
}
