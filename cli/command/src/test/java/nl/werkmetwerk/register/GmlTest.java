package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkmetwerk.cli.command.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GML as downloads of BGT (CityGML with IMGeo 2.1) and web feature services write it. */
class GmlTest {
    private static final String BGT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <CityModel xmlns="http://www.opengis.net/citygml/2.0" xmlns:gml="http://www.opengis.net/gml"
                xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns:tra="http://www.opengis.net/citygml/transportation/2.0">
            %s</CityModel>
            """;
    private static final String ROAD = """
            <cityObjectMember><tra:TrafficArea gml:id="g-%s">
              <creationDate>2016-01-01</creationDate>%s
              <imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
              <imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace>
                <imgeo:lokaalID>%s</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
              <imgeo:bgt-status codeSpace="x">bestaand</imgeo:bgt-status>
              <tra:function codeSpace="x">rijbaan lokale weg</tra:function>
              <imgeo:geometrie2dWegdeel><gml:Polygon srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior>%s</gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
              <imgeo:kruinlijnWegdeel><gml:LineString><gml:posList>0 0 1 1</gml:posList></gml:LineString></imgeo:kruinlijnWegdeel>
              <tra:surfaceMaterial codeSpace="x">open verharding</tra:surfaceMaterial>
            </tra:TrafficArea></cityObjectMember>
            """;
    private static final String SQUARE =
            "<gml:LinearRing><gml:posList>155000 463000 155010 463000 155010 463010 155000 463010 155000 463000</gml:posList></gml:LinearRing>";

    /** Half a disc with a radius of 10 m. */
    private static final String ARC = "<gml:Ring><gml:curveMember><gml:Curve><gml:segments>"
            + "<gml:Arc><gml:posList>155000 463000 155010 463010 155020 463000</gml:posList></gml:Arc>"
            + "<gml:LineStringSegment><gml:posList>155020 463000 155000 463000</gml:posList></gml:LineStringSegment>"
            + "</gml:segments></gml:Curve></gml:curveMember></gml:Ring>";

    private static final String TREES = """
            register: t
            case: {name: T, baseYear: 2026, horizon: 60}
            id: {%s}
            discipline: tree
            installed: {column: JAAR}
            section: {grid: 250}
            %s
            templates: [{asset: {life: 60, renewal: [{kind: tree, unitCost: 400}]}}]
            """;
    private static final String SERVICE = """
            <wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2"
                xmlns:b="urn:b" %s>
            %s</wfs:FeatureCollection>
            """;
    private static final String TREE = """
            <wfs:member><b:%s gml:id="%s"><b:ID>%s</b:ID><b:JAAR>1990</b:JAAR><b:plek>%s</b:plek></b:%1$s></wfs:member>
            """;
    private static final String TOWER =
            "<gml:Point srsName='urn:ogc:def:crs:EPSG::28992'><gml:pos>155100 463100</gml:pos></gml:Point>";

    /** The square of 250 m around (155 100, 463 100). */
    private static final String SECTION = "grid-620-1852";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private ImportedCase trees(String attributes, String members, String id, String more) throws IOException {
        Path file = file("r.gml", SERVICE.formatted(attributes, members));
        return ImportedCase.of(folder, TREES.formatted(id, more), file);
    }

    private static String tree(String kind, String id, String drawn) {
        return TREE.formatted(kind, "f." + id, id, drawn);
    }

    @Test
    void aDownloadOfBgtGoesThroughTheShippedMapping() throws IOException {
        String ended = "<terminationDate>2020-01-01</terminationDate>";
        Path file = file(
                "bgt_wegdeel.gml",
                BGT.formatted(ROAD.formatted("1", "", "G1", SQUARE)
                        + ROAD.formatted("2", "", "G2", ARC)
                        + ROAD.formatted("3", ended, "G3", SQUARE)));

        ImportedCase found = ImportedCase.of(folder, "bgt-wegdeel=" + file);

        assertThat(found.assets()).containsOnlyKeys("bgt-wegdeel-G1", "bgt-wegdeel-G2");
        assertThat(found.assets().get("bgt-wegdeel-G1").path("quantity").asDouble())
                .isEqualTo(100);
        // chords of a degree take 0.0051 % of the area of a disc
        assertThat(found.assets().get("bgt-wegdeel-G2").path("quantity").asDouble())
                .isCloseTo(50 * Math.PI, within(50 * Math.PI * 6e-5));
        assertThat(found.aside()).containsOnlyKeys("G3");
    }

    /** Of OGC 09-025: {@code numberMatched}; of web feature services 1.1: {@code numberOfFeatures}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            numberMatched="41250" numberReturned="1"     | 1 of 41,250 records
            numberMatched="unknown" next="https://x.nl"  | there are more (next)
            numberOfFeatures="10"                        | it has 10: was it cut off?
            """)
    void aPartSaysSo(String attributes, String told) throws IOException {
        assertThat(trees(attributes, tree("boom", "a", TOWER), "column: ID", "").told())
                .contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<gml:Point srsName='http://www.opengis.net/def/crs/EPSG/0/4258'><gml:pos>52.1561 5.3887</gml:pos></gml:Point>",
                "<gml:Point srsName='EPSG:4258'><gml:pos>5.3887 52.1561</gml:pos></gml:Point>",
                "<gml:Point srsName='urn:ogc:def:crs:EPSG::7415'><gml:pos>155100 463100 3</gml:pos></gml:Point>",
                "<gml:Point srsName='http://www.opengis.net/gml/srs/epsg.xml#28992'><gml:pos>155100 463100</gml:pos></gml:Point>"
            })
    void coordinatesComeInTheOrderOfTheirSystem(String drawn) throws IOException {
        ImportedCase found = trees("", tree("boom", "a", drawn), "feature: true", "");

        assertThat(found.field("t-f.a", "section")).isEqualTo(SECTION);
    }

    @Test
    void ofSeveralKindsOneIsReadAndTheOthersAreTold() throws IOException {
        String members = tree("boom", "a", TOWER) + tree("bank", "b", TOWER) + tree("boom", "c", TOWER);

        ImportedCase first = trees("", members, "column: ID", "");
        assertThat(first.assets()).containsOnlyKeys("t-a", "t-c");
        assertThat(first.told()).contains("not read: features of kind bank");
        assertThat(trees("", members, "column: ID", "table: Bank").assets()).containsOnlyKeys("t-b");
        CommandLineRun run = CommandLineRun.run(
                "import",
                file("t.map.yaml", TREES.formatted("column: ID", "table: bankje")) + "=" + folder.resolve("r.gml"),
                "--out",
                folder.resolve("case.json"),
                "--lang",
                "en");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("no sheet or layer bankje", "bank, boom");
    }

    @Test
    void aDrawingThatIsNoneOrOfAnotherSystemSetsItsRecordAside() throws IOException {
        String other = TOWER.replace("28992", "31370");
        String broken = "<gml:LineString><gml:posList>155100 463100 7</gml:posList></gml:LineString>";
        ImportedCase found = trees(
                "", tree("boom", "a", TOWER) + tree("boom", "b", other) + tree("boom", "c", broken), "column: ID", "");

        assertThat(found.assets()).containsOnlyKeys("t-a");
        assertThat(found.aside().get("b")).isEqualTo("its drawing is broken: urn:ogc:def:crs:EPSG::31370");
        assertThat(found.aside().get("c")).isEqualTo("its drawing is broken: 3 numbers, 2 a coordinate");
    }

    @Test
    void aFileThatIsCutIsToldByItsLine() throws IOException {
        String text = SERVICE.formatted("", tree("boom", "a", TOWER) + tree("boom", "b", TOWER));
        Path file = file("cut.gml", text.substring(0, text.lastIndexOf("<b:plek")));

        CommandLineRun run = CommandLineRun.run("profile", file, "--lang", "en");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("cut.gml:4:", "no longer valid XML, after 1 features");
    }

    /** Found by the guided fuzzer: the parser of Java told of bytes that are no text on standard error itself. */
    @Test
    void bytesThatAreNoTextAreToldByUsAlone() throws IOException {
        byte[] bytes = SERVICE.formatted("", tree("boom", "a~", TOWER)).getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '~' ? (byte) 0xB0 : bytes[i];
        }
        Path file = Files.write(folder.resolve("r.gml"), bytes);
        PrintStream before = System.err;
        ByteArrayOutputStream past = new ByteArrayOutputStream();
        System.setErr(new PrintStream(past, true, StandardCharsets.UTF_8));
        try {
            assertThat(CommandLineRun.run("profile", file).exit()).isEqualTo(3);
        } finally {
            System.setErr(before);
        }
        assertThat(past.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "windows-1252, windows-1252", "UTF-16, UTF-16"})
    void theEncodingIsThatOfTheFile(String charset, String said) throws IOException {
        String text = "<?xml version='1.0' encoding='" + said + "'?>" + SERVICE.formatted("", tree("boom", "é", TOWER));
        Path file = Files.write(folder.resolve("r.gml"), text.getBytes(Charset.forName(charset)));

        assertThat(ImportedCase.of(folder, TREES.formatted("column: ID", ""), file)
                        .assets())
                .containsOnlyKeys("t-é");
    }

    /** An entity that would be read from elsewhere, and one that grows: nothing is fetched, nothing grows. */
    @Test
    void entitiesAreNotFollowed() throws IOException {
        Path secret = file("secret.txt", "GEHEIM");
        String head = "<!DOCTYPE x [<!ENTITY out SYSTEM '" + secret.toUri() + "'>]>";
        String text = SERVICE.formatted("", tree("boom", "&out;", TOWER));
        CommandLineRun run = CommandLineRun.run("profile", file("e.gml", head + text), "--lang", "en");

        assertThat(run.out() + run.err()).doesNotContain("GEHEIM");
        assertThat(run.exit()).isIn(0, 3);
    }
}
