package nl.werkmetwerk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkmetwerk.cli.command.CommandLineRun;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.opportunity.Opportunity;
import nl.werkmetwerk.report.Proefstraat;
import nl.werkmetwerk.report.opportunity.OpportunityList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page in a browser: what is fetched, what goes wrong, who can use it, and what keys, filters and paper do. */
class ChromiumTest extends BrowserTest {
    private static final int DESKTOP = 1400;
    private static final int PHONE = 320;

    /** Rows of the list at a time, of the page's script. */
    private static final int ROWS = 50;

    /** Rules that axe-core finds something to look at for on a page like this; fewer would mean that it did not look. */
    private static final int RULES = 25;

    ChromiumTest() {
        super(DESKTOP);
    }

    private Path show(OpportunityList content, Language language) throws Exception {
        Path file = Pages.write(content, language, Files.createTempFile(directory, "page", ".html"));
        tab.open(file);
        return file;
    }

    private static OpportunityList meerzicht() {
        return Pages.content(Path.of("../../examples/cases/zoetermeer-meerzicht.yaml"));
    }

    static Stream<Arguments> contents() throws IOException {
        Stream<Arguments> examples = OpportunityPageTest.neighbourhoods().stream()
                .map(file -> Arguments.of(file.getFileName().toString(), Pages.content(file)));
        return Stream.concat(
                examples,
                Stream.of(
                        Arguments.of("a made-up city", Pages.city(200)),
                        Arguments.of("an imported register", register()),
                        Arguments.of("names that are markup", Pages.hostile()),
                        Arguments.of("one street", Pages.content(Proefstraat.of(), Map.of()))));
    }

    private static OpportunityList register() throws IOException {
        Path out = Files.createTempDirectory(directory, "register").resolve("pipes.yaml");
        String mapping = "../../examples/registers/nanaimo-water-mains/window.map.yaml";
        assertThat(CommandLineRun.run("import", mapping, "--out", out.toString(), "--quiet")
                        .exit())
                .isZero();
        return Pages.content(out);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contents")
    void fetchesNothingAndComplainsOfNothing(String name, OpportunityList content) throws Exception {
        Path file = show(content, Language.NL);
        tab.evaluate("document.querySelectorAll('#list .open').forEach(button => button.click())");
        assertThat(tab.requests()).containsExactly(file.toUri().toString());
        assertThat(tab.errors()).isEmpty();
        assertThat(tab.evaluate("document.getElementById('map-part').hidden").asBoolean())
                .isEqualTo(content.geometries().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1400, false, NL", "1400, true, EN", "320, false, EN", "320, true, NL"})
    void axeFindsNothingWrong(int width, boolean dark, Language language) throws Exception {
        for (OpportunityList content : List.of(meerzicht(), Pages.city(60))) {
            tab.window(width, 900, dark);
            show(content, language);
            assertThat(Axe.violations(tab, RULES)).isEmpty();
        }
    }

    @Test
    void namesAreShownAsTheyAreAndRunNothing() throws Exception {
        show(Pages.hostile(), Language.EN);
        assertThat(tab.text("h1")).isEqualTo(Pages.HOSTILE);
        assertThat(tab.text("#street-title")).isEqualTo(Pages.HOSTILE);
        assertThat(tab.text("#list")).contains(Pages.HOSTILE);
        assertThat(tab.text("#street-body")).contains("id road " + Pages.HOSTILE);
        assertThat(tab.evaluate("document.images.length").asInt()).isZero();
        assertThat(tab.errors()).isEmpty();
    }

    @Test
    void filtersNarrowListMapAndSums() throws Exception {
        OpportunityList content = Pages.city(200);
        show(content, Language.EN);
        int year = content.found().get(0).firstJointYear();
        tab.evaluate("(() => { for (const id of ['from', 'to']) { document.getElementById(id).value = '" + year
                + "'; } document.getElementById('filters').dispatchEvent(new Event('change', {bubbles: true})); })()");
        long fitting = content.found().stream()
                .filter(one -> one.firstJointYear() == year)
                .count();
        double saving = content.found().stream()
                .filter(one -> one.firstJointYear() == year)
                .mapToDouble(one -> one.saving())
                .sum();
        assertThat(tab.text("#result"))
                .startsWith(fitting + " street")
                .contains(String.format(Locale.ENGLISH, "€%,.0f", saving));
        assertThat(tab.evaluate("document.querySelectorAll('#list tbody tr').length")
                        .asLong())
                .isEqualTo(Math.min(ROWS, fitting));
        assertThat(tab.evaluate("document.querySelectorAll('#map .unit[data-unit]').length")
                        .asLong())
                .isEqualTo(fitting);
        tab.click("button[type=reset]");
        Thread.sleep(200);
        assertThat(tab.text("#result")).startsWith(content.found().size() + " streets");
    }

    @Test
    void beginsWithWhatWasAskedForAndHasTheRest() throws Exception {
        OpportunityList all = Pages.city(60);
        OpportunityList content = new OpportunityList(
                all.of(),
                all.windows(),
                all.tried(),
                all.found(),
                all.found().subList(0, 7),
                all.reasons(),
                all.geometries(),
                all.stamp());
        show(content, Language.EN);
        assertThat(tab.text("#result")).startsWith("7 streets");
        tab.click("#asked");
        assertThat(tab.text("#result")).startsWith(all.found().size() + " streets");
    }

    @Test
    void disciplineAndPartyAreThoseOfTheFirstWorks() throws Exception {
        OpportunityList content = Pages.city(200);
        show(content, Language.EN);
        tab.evaluate("(() => { const menu = document.getElementById('party');"
                + " menu.value = [...menu.options].find(option => option.text === 'water company').value;"
                + " menu.dispatchEvent(new Event('change', {bubbles: true})); })()");
        long fitting = content.found().stream()
                .filter(one -> one.parties().contains("water company"))
                .count();
        assertThat(fitting).isPositive().isLessThan(content.found().size());
        assertThat(tab.text("#result")).startsWith(fitting + " street");
    }

    @Test
    void keysOpenAStreetInTheListAndGoBack() throws Exception {
        OpportunityList content = meerzicht();
        show(content, Language.NL);
        tab.evaluate("document.querySelectorAll('#list .open')[1].focus()");
        tab.press("Enter");
        assertThat(tab.evaluate("document.activeElement.id").asText()).isEqualTo("street-title");
        String name = content.of().sections().stream()
                .filter(section -> section.id().equals(content.found().get(1).section()))
                .findFirst()
                .orElseThrow()
                .name();
        assertThat(tab.text("#street-title")).isEqualTo(name);
        tab.press("Escape");
        assertThat(tab.evaluate("document.activeElement.innerText").asText()).contains(name);
    }

    @Test
    void keysWalkTheMapAndOpenAStreet() throws Exception {
        show(Pages.city(60), Language.EN);
        tab.evaluate("document.getElementById('map').focus()");
        tab.press("ArrowRight");
        String first = tab.text("#map-say");
        assertThat(first).contains("saving €");
        tab.press("ArrowRight");
        assertThat(tab.text("#map-say")).contains("saving €").isNotEqualTo(first);
        String name = tab.text("#map-say").replaceFirst(":.*", "");
        tab.press("Enter");
        assertThat(tab.text("#street-title")).isEqualTo(name);
    }

    @Test
    void everyControlIsReachedByTabInTheOrderOfReading() throws Exception {
        show(Pages.city(60), Language.EN);
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            tab.press("Tab");
            reached.add(tab.evaluate("document.activeElement.id || document.activeElement.className")
                    .asText());
        }
        assertThat(reached)
                .containsSubsequence(
                        "skip",
                        "query",
                        "from",
                        "to",
                        "discipline",
                        "party",
                        "all",
                        "map",
                        "group-street",
                        "sort-street",
                        "open");
    }

    @Test
    void clickOnTheMapOpensTheStreetThere() throws Exception {
        OpportunityList content = Pages.city(60);
        show(content, Language.EN);
        tab.click("#map .rank-badge[data-unit=\"2\"] circle");
        String id = cautiousFirst(content).get(2).section();
        assertThat(tab.text("#street-body .place")).startsWith(id);
    }

    /** As the page begins: by what is saved against chance, of equals by what was found first. */
    private static List<Opportunity> cautiousFirst(OpportunityList content) {
        return content.found().stream()
                .sorted(Comparator.comparingDouble(Opportunity::savingCoincident)
                        .reversed())
                .toList();
    }

    @Test
    void theListIsRankedByTheCautiousSavingWithTheOtherBesideIt() throws Exception {
        OpportunityList content = Pages.city(60);
        show(content, Language.EN);
        Opportunity first = cautiousFirst(content).get(0);
        String row = tab.text("#list tbody tr");
        assertThat(row)
                .contains(String.format(Locale.ENGLISH, "€%,.0f", first.savingCoincident()))
                .contains(String.format(Locale.ENGLISH, "€%,.0f", first.saving()));
        assertThat(tab.text("#street-body .place")).startsWith(first.section());
        double cautious = content.found().stream()
                .mapToDouble(Opportunity::savingCoincident)
                .sum();
        assertThat(tab.text("#lead")).contains(String.format(Locale.ENGLISH, "cautious €%,.0f", cautious));
    }

    @Test
    void anAddressOpensTheStreetUnderTheFiltersItHad() throws Exception {
        OpportunityList content = Pages.city(60);
        show(content, Language.EN);
        int year = content.found().get(0).firstJointYear();
        tab.evaluate("(() => { document.getElementById('from').value = '" + year
                + "'; document.getElementById('filters').dispatchEvent(new Event('change', {bubbles: true})); })()");
        tab.click("#list tbody tr:nth-child(2) .open");
        String street = tab.text("#street-body .place");
        String result = tab.text("#result");
        String address = tab.evaluate("location.hash").asText();
        assertThat(address).contains("from=" + year);
        assertThat(tab.evaluate("document.querySelector('.own-link').getAttribute('href')")
                        .asText())
                .isEqualTo(address);

        show(content, Language.EN);
        assertThat(tab.text("#street-body .place")).isNotEqualTo(street);
        tab.evaluate("(() => { location.hash = '" + address + "'; })()");
        Thread.sleep(200);
        assertThat(tab.text("#street-body .place")).isEqualTo(street);
        assertThat(tab.text("#result")).isEqualTo(result);
        assertThat(tab.errors()).isEmpty();
    }

    @Test
    void whatIsChosenCanBeSavedAsATable() throws Exception {
        OpportunityList content = Pages.city(60);
        show(content, Language.NL);
        tab.evaluate("(() => { URL.createObjectURL = file => {"
                + " file.text().then(text => { window.saved = text; }); return '#'; }; })()");
        tab.click("#save");
        Thread.sleep(200);
        List<String> lines = tab.evaluate("window.saved").asText().lines().toList();
        assertThat(lines).hasSize(1 + content.found().size());
        assertThat(lines.get(0)).contains("Id;Straat;Wijk;Samen vanaf");
        Opportunity first = cautiousFirst(content).get(0);
        assertThat(lines.get(1))
                .startsWith(first.section() + ";")
                .contains(";"
                        + String.valueOf(Math.round(first.saving() * 100) / 100.0)
                                .replace('.', ','));
    }

    /** A laptop of 1280 points: no part is wider than what it stands in. */
    @Test
    void nothingIsCutOffOnALaptop() throws Exception {
        for (OpportunityList content : List.of(meerzicht(), Pages.city(60))) {
            tab.window(1280, 800, false);
            show(content, Language.NL);
            assertThat(tab.evaluate("[...document.querySelectorAll('.card, .scrolling, body')]"
                                    + ".filter(part => part.scrollWidth > part.clientWidth + 1).length")
                            .asInt())
                    .isZero();
        }
    }

    @Test
    void manyStreetsComeInGroupsThatOpen() throws Exception {
        OpportunityList content = Pages.city(9_000);
        show(content, Language.EN);
        assertThat(tab.evaluate("document.querySelectorAll('#map .group').length")
                        .asInt())
                .isBetween(2, 250);
        assertThat(tab.evaluate("document.getElementById('group-district').getAttribute('aria-pressed')")
                        .asText())
                .isEqualTo("true");
        tab.click("#map .group");
        assertThat(tab.text("#map-say")).startsWith("Nearer");
        assertThat(tab.evaluate("document.querySelectorAll('#map .unit').length")
                        .asInt())
                .isPositive();
        assertThat(tab.evaluate("document.querySelectorAll('*').length").asInt())
                .isLessThan(12_000);
        tab.click("#list .open");
        assertThat(tab.text("#result")).contains("district");
        assertThat(tab.errors()).isEmpty();
    }

    @Test
    void withoutGeometryThereAreListAndStreet() throws Exception {
        show(meerzicht(), Language.EN);
        assertThat(tab.evaluate("document.querySelectorAll('#list tbody tr').length")
                        .asInt())
                .isPositive();
        assertThat(tab.evaluate("document.querySelectorAll('svg.stack').length").asInt())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({"NL", "EN"})
    void nothingIsWiderThanAPhone(Language language) throws Exception {
        for (OpportunityList content : List.of(meerzicht(), Pages.city(60), Pages.hostile())) {
            tab.window(PHONE, 700, false);
            show(content, language);
            assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(PHONE);
        }
    }

    @Test
    void printsOnA4WithTheStreetOnAPageOfItsOwn() throws Exception {
        show(Pages.city(60), Language.NL);
        Path pdf = directory.resolve("page.pdf");
        tab.pdf(pdf);
        String raw = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        assertThat(raw).startsWith("%PDF");
        assertThat(raw).containsPattern("/MediaBox \\[0 0 59[45]\\S* 84[12]\\S*]");
    }
}
