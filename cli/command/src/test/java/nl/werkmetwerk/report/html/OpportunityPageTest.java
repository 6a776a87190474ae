package nl.werkmetwerk.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.opportunity.Opportunity;
import nl.werkmetwerk.report.Proefstraat;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.opportunity.OpportunityList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the file, before any browser reads it. */
class OpportunityPageTest {
    private static final double HUNDREDTH_OF_A_CENT = 0.0001;
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");

    static List<Path> neighbourhoods() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../../examples/cases"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static String element(String page, String opening) {
        int from = page.indexOf(opening) + opening.length();
        return page.substring(from, page.indexOf("</script>", from));
    }

    private static JsonNode data(String page) throws IOException {
        return new ObjectMapper().readTree(element(page, "<script type=\"application/json\" id=\"data\">"));
    }

    private static List<JsonNode> stacks(String page) throws IOException {
        List<JsonNode> stacks = new ArrayList<>();
        for (String line : element(page, "id=\"stacks\">\n").lines().toList()) {
            stacks.add(new ObjectMapper().readTree(line));
        }
        return stacks;
    }

    @ParameterizedTest
    @MethodSource("neighbourhoods")
    void everyFigureIsTheEngines(Path file) throws IOException {
        OpportunityList content = Pages.content(file);
        String page = Pages.page(content, Language.NL);
        JsonNode data = data(page);
        List<JsonNode> stacks = stacks(page);
        JsonNode found = data.get("opportunities");

        assertThat(data.at("/streets/id")).hasSize(stacks.size());
        assertThat(found.get("street")).hasSize(content.found().size());
        for (int i = 0; i < content.found().size(); i++) {
            Opportunity one = content.found().get(i);
            int street = found.get("street").get(i).asInt();
            JsonNode stack = stacks.get(street);
            assertThat(data.at("/streets/id").get(street).asText()).isEqualTo(one.section());
            near(found.get("saving").get(i), one.saving());
            near(found.get("perEuro").get(i), one.perEuro().orElseThrow());
            near(found.get("fraction").get(i), one.fraction().orElseThrow());
            near(stack.get("coincident"), one.savingCoincident());
            near(stack.get("first"), one.savingFirst());
            near(stack.get("cost"), one.worksCost());
            assertThat(found.get("year").get(i).asInt()).isEqualTo(one.firstJointYear());
            assertThat(found.get("window").get(i).asInt())
                    .isEqualTo(one.window().orElseThrow());
            assertThat(stack.get("riders")).hasSize(one.riders().size());
            List<String> joint = new ArrayList<>();
            stack.get("joint")
                    .forEach(number ->
                            joint.add(stack.at("/assets/" + number + "/0").asText()));
            assertThat(joint).isEqualTo(one.assets());
        }
    }

    private static void near(JsonNode shown, double computed) {
        assertThat(shown.asDouble()).isCloseTo(computed, within(HUNDREDTH_OF_A_CENT));
    }

    /** Years of core/MODEL.md: sewer of 1971 and road of 1998, lives of 60 and 40; digging takes 0.2 of the road's life. */
    @Test
    void stackHasAgesAndYearsOfTheWorkedStreet() throws IOException {
        String page = Pages.page(Pages.content(Proefstraat.of(), Map.of()), Language.EN);
        JsonNode assets = stacks(page).get(0).get("assets");

        assertThat(assets.get(0).toString()).startsWith("[\"sewer-1\",0,0,200,0,1971,0,60,2031,[5]");
        assertThat(assets.get(1).toString()).startsWith("[\"road-1\",1,0,1200,1,1998,0,40,2038,[");
    }

    @Test
    void namesAreNeverMarkup() throws IOException {
        String page = Pages.page(Pages.hostile(), Language.EN);

        assertThat(page).doesNotContain("<img").doesNotContain("<script>alert");
        assertThat(page.split("</script>", -1)).hasSize(4);
        assertThat(data(page).at("/streets/name/0").asText()).isEqualTo(Pages.HOSTILE);
        assertThat(data(page).at("/opportunities/street")).hasSize(1);
    }

    @Test
    void policyLetsOnlyItsOwnScriptAndStyleRun() throws Exception {
        String page = Pages.page(Pages.city(20), Language.EN);
        String script = element(page, "</script>\n<script>");
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));

        assertThat(page)
                .contains("content=\"default-src 'none'; style-src 'sha256-" + sha256(style) + "'; script-src 'sha256-"
                        + sha256(script) + "'; base-uri 'none'; form-action 'none'\"");
        assertThat(page.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:")
                .doesNotContain("https:");
        assertThat(page).doesNotContain(" src=").doesNotContain("@import");
    }

    private static String sha256(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void equalInputsGiveEqualPages() throws IOException {
        OpportunityList content = Pages.city(40);

        assertThat(Pages.page(content, Language.NL)).isEqualTo(Pages.page(Pages.city(40), Language.NL));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isInTheLanguageAskedFor(Language language) throws IOException {
        String page = Pages.page(Pages.content(Proefstraat.of(), Map.of()), language);

        assertThat(page).contains("<html lang=\"" + language + "\">").doesNotContain("{{");
        assertThat(page)
                .contains(language == Language.NL ? "Kansen voor werk met werk" : "Opportunities to combine works");
    }

    @Test
    void bothLanguagesHaveTheSameWordsAndHoles() {
        Map<String, String> dutch = texts(Language.NL).all();
        Map<String, String> english = texts(Language.EN).all();

        assertThat(dutch.keySet()).isEqualTo(english.keySet());
        dutch.forEach((key, text) -> assertThat(holes(text)).as(key).isEqualTo(holes(english.get(key))));
    }

    private static PageTexts texts(Language language) {
        return new PageTexts(OpportunityPage.BUNDLE, ReportTexts.of(language.locale()));
    }

    private static Set<String> holes(String text) {
        Set<String> holes = new TreeSet<>();
        HOLE.matcher(text).results().forEach(hole -> holes.add(hole.group()));
        return holes;
    }

    @Test
    void everyWordIsUsedAndEveryWordUsedIsThere() {
        String code = String.join("", OpportunityPage.FILES.texts());
        Set<String> keys = new TreeSet<>(texts(Language.EN).all().keySet());
        Matcher used = Pattern.compile("\\bt\\('([\\w.]+)'|\\{\\{([\\w.]+)}}").matcher(code);
        Set<String> filled =
                Set.of("language", "case", "terms", "stamp", "style", "script", "policy", "data", "stacks");
        assertThat(used.results()
                        .map(use -> use.group(1) == null ? use.group(2) : use.group(1))
                        .filter(key -> !filled.contains(key)))
                .isSubsetOf(keys);
        assertThat(keys).allSatisfy(key -> assertThat(code).contains(start(key)));
    }

    /** What stands of a key in code that puts the rest behind it. */
    private static String start(String key) {
        String known = key.replaceFirst("\\.one$", "");
        for (String group : List.of("state.", "list.by.", "calendar.", "impact.", "obstacle.")) {
            if (known.startsWith(group)) {
                return group;
            }
        }
        return known;
    }

    @Test
    void shapesAreInMetresWhateverTheyComeIn() throws IOException {
        Map<String, String> rd = Map.of(
                "S1",
                "{\"type\":\"LineString\",\"coordinates\":[[155000,463000],[155010.04,463000],[155010.04,463020]]}");
        assertThat(map(rd)).isEqualTo("{\"kind\":[1],\"parts\":[[[0,0,100,0,0,200]]]}");
        // a thousandth of a degree of latitude is 111 m; of longitude at 60 degrees north half of that
        Map<String, String> degrees =
                Map.of("S1", "{\"type\":\"Polygon\",\"coordinates\":[[[5,60],[5.001,60],[5,60.00001],[5,60]]]}");
        assertThat(map(degrees)).isEqualTo("{\"kind\":[2],\"parts\":[[[0,0,556,0,-556,11,0,-11]]]}");
        Map<String, String> several = Map.of(
                "S1",
                "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Point\",\"coordinates\":[1,2]},"
                        + "{\"type\":\"MultiPoint\",\"coordinates\":[[200000,2],[200001,2]]}]}");
        assertThat(map(several)).isEqualTo("{\"kind\":[0],\"parts\":[[[0,0],[1999990,0],[2000000,0]]]}");
        assertThat(map(Map.of())).isEqualTo("null");
    }

    /** What lies far from all streets is not of their map. */
    @Test
    void shapesBelowTheStreetsAreInTheSameMetres() throws IOException {
        Map<String, String> street = Map.of("S1", "{\"type\":\"LineString\",\"coordinates\":[[5,52],[5.001,52]]}");
        StringWriter page = new StringWriter();
        OpportunityPage.write(
                Pages.content(Proefstraat.of(), street),
                List.of(
                        "{\"type\":\"LineString\",\"coordinates\":[[5,52],[5,52.0001]]}",
                        "{\"type\":\"Point\",\"coordinates\":[5,52]}",
                        "{\"type\":\"Point\",\"coordinates\":[6,52]}"),
                java.util.Optional.empty(),
                ReportTexts.of(Language.EN.locale()),
                page);

        assertThat(data(page.toString()).get("map").get("under").toString())
                .isEqualTo(
                        "[{\"kind\":0,\"parts\":[[0,0]]},{\"kind\":1,\"parts\":[[0,0,0,111]]},{\"kind\":2,\"parts\":[]}]");
    }

    private static String map(Map<String, String> geometries) throws IOException {
        return data(Pages.page(Pages.content(Proefstraat.of(), geometries), Language.EN))
                .get("map")
                .toString();
    }
}
