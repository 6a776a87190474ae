package nl.werkmetwerk.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.report.CaseTerms;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.StampLines;
import nl.werkmetwerk.report.opportunity.OpportunityList;

/**
 * Writes the opportunities of a case (MODEL 11) as one HTML file: list, map where sections have a place, and for each
 * street its stack in cross-section and its calendar of works, apart and together.
 */
public final class OpportunityPage {
    static final String BUNDLE = "nl.werkmetwerk.report.html.page";

    /** What the page is made of. */
    static final PageFiles FILES = new PageFiles(
            OpportunityPage.class,
            "page.html",
            List.of("page.css"),
            List.of(
                    "data.js",
                    "figures.js",
                    "words.js",
                    "dom.js",
                    "selection.js",
                    "list.js",
                    "place.js",
                    "tiles.js",
                    "map.js",
                    "walk.js",
                    "years.js",
                    "stack.js",
                    "calendar.js",
                    "street.js",
                    "link.js",
                    "main.js"));

    /** Stands where the stacks come, one street a line. */
    private static final String STACKS = "{{stacks}}";

    private final OpportunityList content;
    private final List<String> background;
    private final Optional<Tiles> tiles;
    private final PageTexts texts;

    private OpportunityPage(OpportunityList content, List<String> background, Optional<Tiles> tiles, PageTexts texts) {
        this.background = background;
        this.tiles = tiles;
        this.content = content;
        this.texts = texts;
    }

    /** Writes the page and flushes; the writer, which is to write UTF-8, stays open. */
    public static void write(OpportunityList content, ReportTexts words, Writer out) throws IOException {
        write(content, List.of(), Optional.empty(), words, out);
    }

    /**
     * The same, with what lies below the streets on the map.
     *
     * @param background GeoJSON geometries, in degrees
     * @param tiles what the reader may have fetched below those; without it the page fetches nothing
     */
    public static void write(
            OpportunityList content, List<String> background, Optional<Tiles> tiles, ReportTexts words, Writer out)
            throws IOException {
        new OpportunityPage(content, background, tiles, new PageTexts(BUNDLE, words)).write(out);
    }

    private void write(Writer out) throws IOException {
        PageNames names = new PageNames(content.of());
        Streets streets = new Streets(content);
        PageTemplate page = new PageTemplate(FILES, texts, content.of().name(), terms(), stamp());
        tiles.map(Tiles::origin).ifPresent(page::showing);
        for (String part : page.parts(PageTemplate.DATA, STACKS)) {
            switch (part) {
                case PageTemplate.DATA -> new HeadJson(content, background, tiles, names, streets, texts).write(out);
                case STACKS -> stacks(names, streets, out);
                default -> out.write(part);
            }
        }
        out.flush();
    }

    private void stacks(PageNames names, Streets streets, Writer out) throws IOException {
        StackLines lines = new StackLines(names, content.of().baseYear(), out);
        for (int street = 0; street < streets.count(); street++) {
            lines.write(streets.assets(street), streets.found(street));
        }
    }

    /** What amounts mean: as in every report. */
    private List<String> terms() {
        return new CaseTerms(content.of(), texts.reports()).lines();
    }

    private List<String> stamp() {
        return new StampLines(texts.reports()).lines(content.stamp());
    }
}
