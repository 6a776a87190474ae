package nl.werkmetwerk.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The geometry of a section comes out as it went in, as GeoJSON. */
class GeometryTextTest {
    private static ReadResult read(String geometry) {
        String text = """
                name: Street
                baseYear: 2026
                horizon: 20
                sections: [{id: s, geometry: %s}, {id: bare}]
                assets: [{id: road, discipline: road, section: s, installed: 2000, life: 60, renewal: [{kind: surface}]}]
                """.formatted(geometry);
        return new ScenarioReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).read("-", List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"Point\", \"coordinates\": [4.5, 52.1]}",
                "{\"type\": \"LineString\", \"coordinates\": [[4.5, 52.1], [4.501, 52.1005, 3]]}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[4, 52], [4.1, 52], [4.1, 52.1], [4, 52]]]}",
                "{\"type\": \"MultiPolygon\", \"coordinates\": [[[[-4, 52], [0.00001, 52], [4.1, 52.1], [-4, 52]]]]}",
                "{\"type\": \"GeometryCollection\", \"geometries\": [{\"type\": \"Point\", \"coordinates\": [4.5, 52.1]}]}"
            })
    void isTheSameGeometry(String geometry) throws IOException {
        Scenario scenario = read(geometry).scenario().orElseThrow();
        assertThat(scenario.geometries()).containsOnlyKeys("s");
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(scenario.geometries().get("s"))
                        .toString()
                        .replace(".0]", "]")
                        .replace(".0,", ","))
                .isEqualTo(json.readTree(geometry).toString());
    }

    @Test
    void leavesOutWhatIsNotTheGeometry() {
        String geometry = "{type: Point, coordinates: [4.5, 52.1], crs: {type: name}, note: \"<script>\"}";
        assertThat(read(geometry).scenario().orElseThrow().geometries().get("s"))
                .isEqualTo("{\"type\": \"Point\", \"coordinates\": [4.5, 52.1]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: GeometryCollection} | geometries: the coordinates do not fit a GeometryCollection",
                "{type: GeometryCollection, geometries: [{type: Point, coordinates: 4}]} | geometries[0].coordinates: the coordinates do not fit a Point",
                "{type: Circle, coordinates: [4, 52]} | this is not a GeoJSON geometry",
            })
    void refusesWhatIsNone(String geometry, String told) {
        assertThat(read(geometry).messages()).hasSize(1);
        assertThat(read(geometry).messages().get(0).in(Texts.of(Language.EN))).contains(told);
    }
}
