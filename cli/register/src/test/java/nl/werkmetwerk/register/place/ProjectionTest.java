package nl.werkmetwerk.register.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ProjectionTest {
    private static final double METRES_NORTH = 111_270;
    private static final double METRES_EAST = 68_360;

    private static Geometry point(double x, double y) {
        return new GeometryFactory().createPoint(new Coordinate(x, y));
    }

    /** Origin of RD, Onze Lieve Vrouwetoren: RDNAPTRANS gives 52.155172897, 5.387203657; without its grid 0.07 m is left. */
    @Test
    void originOfRdIsWithinTenCentimetresOfItsPublishedPlace() {
        Coordinate found = new Projection(Crs.RD, Crs.WGS84)
                .project(point(155_000, 463_000))
                .getCoordinate();

        double north = (found.y - 52.155172897) * METRES_NORTH;
        double east = (found.x - 5.387203657) * METRES_EAST;
        assertThat(Math.hypot(north, east)).isCloseTo(0.07, within(0.03));
    }

    /**
     * Schreutelkamp and Strang van Hees, Benaderingsformules voor de transformatie tussen RD- en WGS84-kaartcoördinaten (2001): towers
     * of Amsterdam and Groningen. Without the correction grid of RD up to half a metre is left.
     */
    @ParameterizedTest
    @CsvSource({
        "120700.723, 487525.501, 52.37453253, 4.88352559", // Westertoren
        "233883.131, 582065.167, 53.21938317, 6.56820053" // Martinitoren
    })
    void publishedTowersAreWithinHalfAMetre(double x, double y, double latitude, double longitude) {
        Coordinate found =
                new Projection(Crs.RD, Crs.WGS84).project(point(x, y)).getCoordinate();
        double north = (found.y - latitude) * METRES_NORTH;
        double east = (found.x - longitude) * METRES_NORTH * Math.cos(Math.toRadians(latitude));

        assertThat(Math.hypot(north, east)).isLessThan(0.5);
    }

    @Test
    void thereAndBackIsTheSamePlace() {
        Geometry there = new Projection(Crs.RD, Crs.WGS84).project(point(80_000, 452_000));
        Coordinate back = new Projection(Crs.WGS84, Crs.RD).project(there).getCoordinate();

        assertThat(back.distance(new Coordinate(80_000, 452_000))).isLessThan(0.001);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EPSG:28992",
                "urn:ogc:def:crs:EPSG::28992",
                "http://www.opengis.net/def/crs/EPSG/0/28992",
                "urn:ogc:def:crs:EPSG:9.0:28992",
                "epsg:28992"
            })
    void everyWayToWriteACodeIsKnown(String name) {
        assertThat(Crs.of(name)).map(Crs::toString).contains("EPSG:28992");
    }

    @Test
    void rangeTellsRdFromDegreesAndLeavesOtherPlanesOpen() {
        assertThat(Crs.byRange(new Coordinate(80_187, 453_192)))
                .map(Crs::toString)
                .contains("EPSG:28992");
        assertThat(Crs.byRange(new Coordinate(4.9, 52.37))).map(Crs::toString).contains("EPSG:4326");
        assertThat(Crs.byRange(new Coordinate(52.37, 4.9))).isEmpty();
        assertThat(Crs.byRange(new Coordinate(431_044, 5_446_294))).isEmpty();
    }
}
