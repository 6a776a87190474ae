package nl.werkmetwerk.register.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;

/** Drawings in GML are those that well-known text draws; the kinds of OGC 07-036, and of GML 2 (OGC 02-069). */
class GmlDrawingTest {
    private static final String SPACE = " xmlns='http://www.opengis.net/gml'";

    private static GmlDrawing at(String gml) throws XMLStreamException {
        String text = gml.replaceFirst("^<(\\w+)", "<$1" + SPACE);
        XMLStreamReader xml = XmlText.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        xml.next();
        assertThat(GmlDrawing.begins(xml)).isTrue();
        return new GmlDrawing(xml, GmlPlane.NONE);
    }

    private static Geometry drawn(String gml) throws XMLStreamException {
        GmlDrawing drawing = at(gml);
        GmlShape shape = drawing.read();
        assertThat(drawing.flaw()).isEmpty();
        return shape.geometry();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            <Point><pos>3 4</pos></Point>                                       | POINT (3 4)
            <Point srsDimension='3'><pos>3 4 9</pos></Point>                    | POINT (3 4)
            <Point srsName='urn:ogc:def:crs:EPSG::7415'><pos>3 4 9</pos></Point> | POINT (3 4)
            <Point srsName='urn:ogc:def:crs:EPSG::4258'><pos>52 5</pos></Point> | POINT (5 52)
            <Point srsName='http://www.opengis.net/def/crs/EPSG/0/4326'><pos>52 5</pos></Point> | POINT (5 52)
            <Point srsName='EPSG:4326'><pos>5 52</pos></Point>                  | POINT (5 52)
            <Point srsName='urn:ogc:def:crs:EPSG::28992'><pos>3 4</pos></Point> | POINT (3 4)
            <Point><coordinates>3,4</coordinates></Point>                       | POINT (3 4)
            <Point><coordinates decimal=',' cs=';'>3,5;4</coordinates></Point>  | POINT (3.5 4)
            <Point><coord><X>3</X><Y>4</Y></coord></Point>                      | POINT (3 4)
            <LineString><posList> 0 0  3 4 </posList></LineString>              | LINESTRING (0 0, 3 4)
            <LineString><pos>0 0</pos><pos>3 4</pos></LineString>               | LINESTRING (0 0, 3 4)
            <LineString><coordinates>0,0 3,4,9</coordinates></LineString>       | LINESTRING (0 0, 3 4)
            <Curve><segments><LineStringSegment><posList>0 0 3 4</posList></LineStringSegment><LineStringSegment><posList>3 4 6 4</posList></LineStringSegment></segments></Curve> | LINESTRING (0 0, 3 4, 6 4)
            <Curve><segments><Arc><posList>0 0 1 1 2 0</posList></Arc></segments></Curve> | CIRCULARSTRING (0 0, 1 1, 2 0)
            <Curve><segments><ArcString><posList>0 0 1 1 2 0 3 -1 4 0</posList></ArcString></segments></Curve> | CIRCULARSTRING (0 0, 1 1, 2 0, 3 -1, 4 0)
            <Curve><segments><Circle><posList>0 0 1 1 2 0</posList></Circle></segments></Curve> | CIRCULARSTRING (0 0, 2 0, 0 0)
            <OrientableCurve orientation='-'><baseCurve><LineString><posList>3 4 0 0</posList></LineString></baseCurve></OrientableCurve> | LINESTRING (0 0, 3 4)
            <CompositeCurve><curveMember><LineString><posList>0 0 1 0</posList></LineString></curveMember><curveMember><LineString><posList>1 0 1 5</posList></LineString></curveMember></CompositeCurve> | LINESTRING (0 0, 1 0, 1 5)
            <Polygon><exterior><LinearRing><posList>0 0 9 0 9 9 0 0</posList></LinearRing></exterior></Polygon> | POLYGON ((0 0, 9 0, 9 9, 0 0))
            <Polygon><exterior><LinearRing><posList>0 0 9 0 9 9 0 0</posList></LinearRing></exterior><interior><LinearRing><posList>5 1 6 1 6 2 5 1</posList></LinearRing></interior></Polygon> | POLYGON ((0 0, 9 0, 9 9, 0 0), (5 1, 6 1, 6 2, 5 1))
            <Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 9,0 9,9 0,0</coordinates></LinearRing></outerBoundaryIs></Polygon> | POLYGON ((0 0, 9 0, 9 9, 0 0))
            <Polygon><exterior><Ring><curveMember><Curve><segments><Arc><posList>0 0 1 1 2 0</posList></Arc><LineStringSegment><posList>2 0 0 0</posList></LineStringSegment></segments></Curve></curveMember></Ring></exterior></Polygon> | CURVEPOLYGON (COMPOUNDCURVE (CIRCULARSTRING (0 0, 1 1, 2 0), (2 0, 0 0)))
            <Surface><patches><PolygonPatch><exterior><LinearRing><posList>0 0 9 0 9 9 0 0</posList></LinearRing></exterior></PolygonPatch></patches></Surface> | POLYGON ((0 0, 9 0, 9 9, 0 0))
            <MultiPoint><pointMember><Point><pos>1 2</pos></Point></pointMember><pointMembers><Point><pos>3 4</pos></Point></pointMembers></MultiPoint> | MULTIPOINT (1 2, 3 4)
            <MultiCurve><curveMember><LineString><posList>0 0 3 4</posList></LineString></curveMember></MultiCurve> | MULTILINESTRING ((0 0, 3 4))
            <MultiLineString><lineStringMember><LineString><coordinates>0,0 3,4</coordinates></LineString></lineStringMember></MultiLineString> | MULTILINESTRING ((0 0, 3 4))
            <MultiSurface srsDimension='3'><surfaceMember><Polygon><exterior><LinearRing><posList>0 0 7 9 0 7 9 9 7 0 0 7</posList></LinearRing></exterior></Polygon></surfaceMember></MultiSurface> | MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)))
            <MultiSurface><surfaceMember><CompositeSurface><surfaceMember><Polygon><exterior><LinearRing><posList>0 0 9 0 9 9 0 0</posList></LinearRing></exterior></Polygon></surfaceMember></CompositeSurface></surfaceMember></MultiSurface> | MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)))
            <MultiGeometry><geometryMember><Point><pos>1 2</pos></Point></geometryMember><geometryMember><LineString><posList>0 0 3 4</posList></LineString></geometryMember></MultiGeometry> | GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 3 4))
            """)
    void aDrawingIsThatOfWellKnownText(String gml, String wkt) throws XMLStreamException, ParseException {
        assertThat(drawn(gml).toText()).isEqualTo(new WellKnownText(wkt).read().toText());
    }

    @Test
    void aCircleThroughThreePointsHasItsLength() throws XMLStreamException {
        Geometry circle =
                drawn("<Curve><segments><Circle><posList>10 0 0 10 -10 0</posList></Circle></segments></Curve>");

        // chords of a degree are 0.0013 % too short
        assertThat(circle.getLength()).isCloseTo(20 * Math.PI, within(20 * Math.PI * 2e-5));
        assertThat(circle.getEnvelopeInternal().getMinY()).isCloseTo(-10, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Solid><exterior/></Solid>",
                "<Curve><segments><Geodesic><posList>0 0 1 1</posList></Geodesic></segments></Curve>",
                "<Curve><segments><Arc><posList>0 0 1 1</posList></Arc></segments></Curve>",
                "<Curve><segments><Circle><posList>0 0 1 1 2 2</posList></Circle></segments></Curve>",
                "<LineString><posList>0 0</posList></LineString>",
                "<Polygon><exterior><LinearRing><posList>0 0 1 1 2 2</posList></LinearRing></exterior></Polygon>",
                "<CompositeCurve><curveMember><LineString><posList>0 0 1 0</posList></LineString></curveMember>"
                        + "<curveMember><LineString><posList>2 0 1 5</posList></LineString></curveMember></CompositeCurve>"
            })
    void whatIsNoShapeOrAnotherKindIsRefused(String gml) throws XMLStreamException {
        GmlShape shape = at(gml).read();

        assertThatThrownBy(shape::geometry).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<LineString><posList>0 0 1</posList></LineString>",
                "<LineString><posList>0 0 1 een</posList></LineString>",
                "<Point><pos>NaN 1</pos></Point>",
                "<Point><pos>1e999 1</pos></Point>",
                "<Point><coordinates>12</coordinates></Point>"
            })
    void coordinatesThatAreNoneAreAFlaw(String gml) throws XMLStreamException {
        GmlDrawing drawing = at(gml);
        drawing.read();

        assertThat(drawing.flaw()).isNotEmpty();
    }
}
