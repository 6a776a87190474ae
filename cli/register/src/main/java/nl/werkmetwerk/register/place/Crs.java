package nl.werkmetwerk.register.place;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.Proj4jException;

/** A coordinate reference system by its EPSG code; coordinates are x, y or longitude, latitude. */
public final class Crs {
    private static final Pattern CODE = Pattern.compile(
            "(?:.*?[:/#=,])?EPSG(?:/[\\d.]+/|:{1,2}[\\d.]*:|:|/)(\\d{4,6})(?:[+,&].*)?", Pattern.CASE_INSENSITIVE);

    /** Systems with heights, and the system of their plane: heights are left out. */
    private static final Map<String, String> PLANE_OF = Map.ofEntries(
            Map.entry("7415", "28992"),
            Map.entry("9286", "4258"),
            Map.entry("7423", "4258"),
            Map.entry("7409", "4258"),
            Map.entry("4937", "4258"),
            Map.entry("7931", "4258"),
            Map.entry("9067", "4258"),
            Map.entry("4979", "4326"),
            Map.entry("9518", "4326"),
            Map.entry("9707", "4326"),
            Map.entry("9705", "4326"),
            Map.entry("6190", "31370"),
            Map.entry("5554", "25831"),
            Map.entry("5555", "25832"),
            Map.entry("5556", "25833"));

    /** Rijksdriehoek, the plane of Dutch registers. */
    public static final Crs RD = lookedUp("EPSG:28992").orElseThrow();

    /** Longitude and latitude of GPS and of GeoJSON (RFC 7946). */
    public static final Crs WGS84 = lookedUp("EPSG:4326").orElseThrow();

    private static final int DEGREES = 180;
    private static final int RD_WEST = -7_000;
    private static final int RD_EAST = 300_000;
    private static final int RD_SOUTH = 289_000;
    private static final int RD_NORTH = 629_000;
    private static final double FARTHEST = 2.1e7;

    private final String name;
    private final CoordinateReferenceSystem system;

    private Crs(String name, CoordinateReferenceSystem system) {
        this.name = name;
        this.system = system;
    }

    /** The system of a name, URN or address such as {@code EPSG:28992}, if it is known. */
    public static Optional<Crs> of(String text) {
        if (text.endsWith("CRS84") || text.endsWith("CRS84h")) {
            return Optional.of(WGS84);
        }
        Matcher code = CODE.matcher(text.strip());
        if (!code.matches()) {
            return Optional.empty();
        }
        String name = "EPSG:" + PLANE_OF.getOrDefault(code.group(1), code.group(1));
        return Stream.of(RD, WGS84)
                .filter(usual -> usual.name.equals(name))
                .findFirst()
                .or(() -> lookedUp(name));
    }

    /** Looks a system up in a list of thousands, which takes milliseconds: once for those that are usual. */
    private static Optional<Crs> lookedUp(String name) {
        try {
            return Optional.ofNullable(new CRSFactory().createFromName(name)).map(system -> new Crs(name, system));
        } catch (Proj4jException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** RD or WGS 84, when a coordinate can be in one of them only. */
    public static Optional<Crs> byRange(Coordinate one) {
        if (RD.mayHold(one)) {
            return Optional.of(RD);
        }
        return WGS84.mayHold(one) && !swapped(one) ? Optional.of(WGS84) : Optional.empty();
    }

    /** Whether it looks like latitude and longitude of the Netherlands the wrong way round. */
    public static boolean swapped(Coordinate one) {
        return one.x > 50 && one.x < 54 && one.y > 3 && one.y < 8;
    }

    /** Whether its coordinates are degrees. */
    public boolean geographic() {
        return Boolean.TRUE.equals(system.isGeographic());
    }

    /** Whether a coordinate can lie in it: degrees on the earth, RD within its area, metres no farther than half round the earth. */
    public boolean mayHold(Coordinate one) {
        boolean degrees = Math.abs(one.x) <= DEGREES && Math.abs(one.y) <= DEGREES / 2;
        if (geographic()) {
            return degrees;
        }
        boolean far = !(Math.abs(one.x) < FARTHEST && Math.abs(one.y) < FARTHEST);
        boolean rd = name.equals("EPSG:28992");
        return rd ? one.x > RD_WEST && one.x < RD_EAST && one.y > RD_SOUTH && one.y < RD_NORTH : !far && !degrees;
    }

    CoordinateReferenceSystem system() {
        return system;
    }

    /** As {@code EPSG:28992}. */
    @Override
    public String toString() {
        return name;
    }
}
