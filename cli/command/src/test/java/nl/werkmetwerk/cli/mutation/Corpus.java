package nl.werkmetwerk.cli.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.werkmetwerk.cli.command.CommandLineRun;
import nl.werkmetwerk.files.Example;
import nl.werkmetwerk.files.text.Language;

/** Good inputs, small and of every kind, to be spoilt. */
final class Corpus {
    private static final Path RESOURCES = Path.of("src/test/resources/nl/werkmetwerk");
    private static final String MAPPING = """
        register: t
        case: {name: T, baseYear: 2026, horizon: 60, strategies: [{name: w, window: 5}]}
        id: {column: ID}
        discipline: sewer
        installed: {column: JAAR, fill: 1999}
        quantity: {geometry: length, fill: 7}
        section: {grid: 100}
        file: %s
        templates: [{asset: {life: 60, renewal: [{kind: pipe, unitCost: 400}]}}]
        """;

    private static final String GML = """
        <CityModel xmlns="http://www.opengis.net/citygml/2.0" xmlns:gml="http://www.opengis.net/gml">
        <cityObjectMember><w gml:id="f1"><ID>a</ID><JAAR>1970</JAAR><g><gml:Curve srsName="urn:ogc:def:crs:EPSG::28992">
        <gml:segments><gml:Arc><gml:posList>155000 463000 155010 463010 155020 463000</gml:posList></gml:Arc></gml:segments>
        </gml:Curve></g></w></cityObjectMember>
        <cityObjectMember><w gml:id="f2"><ID>b</ID><JAAR>1985-06-01</JAAR><g><gml:Polygon><gml:exterior><gml:LinearRing>
        <gml:posList srsDimension="3">155000 463000 1 155010 463000 1 155010 463010 1 155000 463000 1</gml:posList>
        </gml:LinearRing></gml:exterior></gml:Polygon></g></w></cityObjectMember>
        </CityModel>
        """;

    /** Name → file, of one input that is read together. */
    private final List<Map<String, byte[]>> cases = new ArrayList<>();

    private final List<Map<String, byte[]>> registers = new ArrayList<>();

    private Corpus() {}

    /** Everything there is. */
    static Corpus all(Path folder) throws IOException {
        Corpus corpus = new Corpus();
        corpus.addCases(folder);
        corpus.addRegisters();
        return corpus;
    }

    List<Map<String, byte[]>> cases() {
        return cases;
    }

    List<Map<String, byte[]>> registers() {
        return registers;
    }

    private void addCases(Path folder) throws IOException {
        Path rich = RESOURCES.resolve("cli/mutation/rich.yaml");
        cases.add(Map.of("case.yaml", Files.readAllBytes(rich)));
        // the example of init as a workbook, as LibreOffice saved it
        cases.add(Map.of("case.ods", Files.readAllBytes(RESOURCES.resolve("cli/mutation/street.ods"))));
        cases.add(Map.of("case.yaml", Example.in(Language.EN).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        cases.add(Map.of("case.json", Files.readAllBytes(Path.of("../../examples/cases/proefstraat.json"))));
        for (String form : List.of("case.json", "case.xlsx")) {
            Path converted = folder.resolve(form);
            CommandLineRun run = CommandLineRun.run("convert", rich, "--out", converted);
            if (run.exit() != 0) {
                throw new IllegalStateException(run.err());
            }
            cases.add(Map.of(form, Files.readAllBytes(converted)));
        }
        cases.add(Map.of(
                "case.yaml",
                ("library: prices.csv\n"
                                + Files.readString(rich).replace("unitCost: 250", "unitCost: {item: dig, at: high}"))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "prices.csv",
                ("id,discipline,component,unit,low,typical,high,priceYear,vat,source,url,verified\n"
                                + "dig,sewer,excavation,EUR/m,100,200,400,2020,excl,s,,yes\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private void addRegisters() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve("register/reports"))) {
            folders.filter(Files::isDirectory).sorted().forEach(this::addRegister);
        }
        registers.add(Map.of("map.yaml", bytes(MAPPING.formatted("r.gml")), "r.gml", bytes(GML)));
        Map<String, byte[]> shapes = files(RESOURCES.resolve("register/shapefiles"));
        for (String file : List.of("lijnen.shp", "vlakken.shp", "punten.shp", "lijnen.dbf")) {
            Map<String, byte[]> one = new TreeMap<>(shapes);
            one.put("map.yaml", MAPPING.formatted(file).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            one.keySet().removeIf(name -> !name.equals("map.yaml") && !name.startsWith(file.substring(0, 6)));
            registers.add(one);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private void addRegister(Path folder) {
        Map<String, byte[]> files = files(folder);
        if (files.containsKey("map.yaml")) {
            registers.add(files);
        }
    }

    private static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
