package nl.werkmetwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No number of an example case stands there unexplained. The rule:
 *
 * <ol>
 *   <li>A number inside an object (an asset, a section, a strategy, a damage rule, a mark-up, ...) is explained when that
 *       object, or one around it below the case itself, has a {@code source} or {@code assumption: true}, or is a
 *       reference to an item that is in the cost library.
 *   <li>A price or a life of an asset needs more than an assumption: a library item, or a {@code source} of the asset.
 *   <li>A number of the case itself or of one of its plain maps ({@code sharing}), which cannot carry a source, is
 *       explained when the case's own {@code source} or {@code note} names its field; {@code baseYear} needs none.
 * </ol>
 */
class EveryFigureHasASourceTest {
    private static final Set<String> PRICES_AND_LIVES = Set.of("unitCost", "fixed", "unitValue", "life");
    private static final Path LIBRARY = Path.of("library", "cost-library.csv");

    private static Set<String> libraryItems;

    @BeforeAll
    static void readsTheIdsOfTheLibrary() throws IOException {
        try (Stream<String> lines = Files.lines(LIBRARY)) {
            libraryItems = lines.skip(1).map(line -> line.split(",", 2)[0]).collect(Collectors.toSet());
        }
    }

    static Stream<CaseFile> cases() throws IOException {
        return CaseFile.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFigureOfACaseIsExplained(CaseFile file) {
        assertThat(Figure.of(file)).hasSizeGreaterThan(500);
        assertThat(unexplained(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyLibraryItemOfACaseIsInTheLibrary(CaseFile file) {
        Set<String> used = Figure.of(file).stream()
                .flatMap(figure -> figure.around().stream())
                .flatMap(map -> map.values().stream())
                .map(EveryFigureHasASourceTest::item)
                .filter(item -> item != null)
                .collect(Collectors.toSet());
        assertThat(libraryItems).containsAll(used);
        assertThat(used).isNotEmpty();
    }

    @Test
    void namesAFigureThatNothingExplains() {
        assertThat(unexplained(inline("sections: [{id: s, households: 40}]"))).containsExactly("sections.s.households");
    }

    @Test
    void anAssumptionExplainsAQuantityButNeitherAPriceNorALife() {
        CaseFile file =
                inline("assets: [{id: a, quantity: 9, life: 60, assumption: true, renewal: [{kind: pipe, fixed: 5}]}]");
        assertThat(unexplained(file)).containsExactly("assets.a.life", "assets.a.renewal.pipe.fixed");
    }

    @Test
    void anItemExplainsAPriceOnlyWhenTheLibraryHasIt() {
        String asset = "assets: [{id: a, renewal: [{kind: pipe, unitCost: {item: %s, factor: 0.5}}]}]";
        String known = libraryItems.iterator().next();
        assertThat(unexplained(inline(asset.formatted(known)))).isEmpty();
        assertThat(unexplained(inline(asset.formatted("no.such.item"))))
                .containsExactly("assets.a.renewal.pipe.unitCost.factor");
    }

    @Test
    void aFigureOfTheCaseItselfMustBeNamedInItsSourceOrNote() {
        CaseFile file = inline(
                "{source: 'discountRate: somewhere', discountRate: 0.0225, horizon: 75, sharing: {surface: 0.8}}");
        assertThat(unexplained(file)).containsExactly("horizon", "sharing.surface");
    }

    private static CaseFile inline(String yaml) {
        return CaseFile.of("inline", yaml);
    }

    private static List<String> unexplained(CaseFile file) {
        String prose = file.content().get("source") + " " + file.content().get("note");
        return Figure.of(file).stream()
                .filter(figure -> !explained(figure, prose))
                .map(Figure::path)
                .toList();
    }

    private static boolean explained(Figure figure, String prose) {
        if (ofTheCaseItself(figure)) {
            return figure.key().equals("baseYear") || prose.contains(figure.key());
        }
        boolean sourced = figure.around().stream().anyMatch(EveryFigureHasASourceTest::sourced);
        boolean assumed = figure.around().stream().anyMatch(map -> Boolean.TRUE.equals(map.get("assumption")));
        boolean needsASource = figure.path().startsWith("assets.") && PRICES_AND_LIVES.contains(figure.key());
        return sourced || assumed && !needsASource;
    }

    private static boolean ofTheCaseItself(Figure figure) {
        return figure.around().isEmpty() || figure.path().startsWith("sharing.");
    }

    private static boolean sourced(Map<?, ?> map) {
        return map.get("source") instanceof String source && !source.isBlank() || libraryItems.contains(item(map));
    }

    private static String item(Object value) {
        return value instanceof Map<?, ?> map && map.get("item") instanceof String item ? item : null;
    }
}
