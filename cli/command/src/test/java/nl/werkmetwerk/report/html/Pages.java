package nl.werkmetwerk.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.opportunity.Opportunities;
import nl.werkmetwerk.opportunity.OpportunityFinder;
import nl.werkmetwerk.report.Proefstraat;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.opportunity.OpportunityList;
import nl.werkmetwerk.sample.RealisticCity;

/** Pages for tests. */
final class Pages {
    static final List<Integer> WINDOWS = List.of(5, 10);
    static final String HOSTILE = "<img src=x onerror=alert(1)></script><script>alert(2)</script>&amp;\"'";

    /** Near the origin of RD, in metres. */
    private static final int RD_X = 155_000;

    private static final int RD_Y = 463_000;
    private static final int STREET = 120;

    private Pages() {}

    static OpportunityList content(Case of, Map<String, String> geometries) {
        Opportunities all = OpportunityFinder.find(of, WINDOWS, 2);
        return new OpportunityList(
                of,
                WINDOWS,
                Optional.empty(),
                all.found(),
                all.found(),
                all.reasons(),
                geometries,
                Proefstraat.stamp());
    }

    static OpportunityList content(Path file) {
        Scenario scenario = new ScenarioReader(InputStream.nullInputStream())
                .read(file.toString(), List.of())
                .scenario()
                .orElseThrow();
        return content(scenario.of(), scenario.geometries());
    }

    static String page(OpportunityList content, Language language) throws IOException {
        StringWriter page = new StringWriter();
        OpportunityPage.write(content, ReportTexts.of(language.locale()), page);
        return page.toString();
    }

    static Path write(OpportunityList content, Language language, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            OpportunityPage.write(content, ReportTexts.of(language.locale()), out);
        }
        return file;
    }

    /** A street where combining pays and every name is markup. */
    static OpportunityList hostile() {
        Case of = Case.builder(HOSTILE, 2026, 40)
                .discountRate(0.02)
                .section(new Section(
                        "s", HOSTILE, Optional.of("district " + HOSTILE), Optional.of("city " + HOSTILE), 0, Map.of()))
                .jointWorks(new JointWorks(Map.of("surface", 1.0), Map.of(), 0))
                .asset(hostile("road " + HOSTILE, 1996, "one " + HOSTILE))
                .asset(hostile("sewer " + HOSTILE, 1998, "other " + HOSTILE))
                .build();
        return content(of, Map.of("s", "{\"type\":\"Point\",\"coordinates\":[4.9,52.37]}"));
    }

    private static Asset hostile(String name, int installed, String owner) {
        Method method = new Method(
                "renew",
                OptionalInt.empty(),
                List.of(Component.fixed("surface", 1000)),
                List.of(new Impact("days " + HOSTILE, 0, 10)),
                true);
        return Asset.builder("id " + name, name, "s")
                .quantity(1, "unit " + HOSTILE)
                .installed(installed)
                .life(32)
                .owner(owner)
                .method(method)
                .build();
    }

    /** A made-up city whose streets lie in blocks, in RD. */
    static OpportunityList city(int sections) {
        Case of = RealisticCity.of(42, sections, 80);
        int across = (int) Math.ceil(Math.sqrt(sections));
        Map<String, String> geometries = new HashMap<>();
        for (int i = 0; i < sections; i++) {
            int x = RD_X + i % across * STREET;
            int y = RD_Y + i / across * STREET;
            boolean up = i % 2 == 0;
            geometries.put(
                    "S" + i,
                    "{\"type\":\"LineString\",\"coordinates\":[[" + x + "," + y + "],["
                            + (up ? x + 10 : x + STREET - 15) + "," + (up ? y + STREET - 15 : y + 10) + "]]}");
        }
        return content(of, geometries);
    }
}
