package nl.werkmetwerk.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a workbook file, read and changed as text: a large report fits in memory that way. */
final class WorkbookParts {
    private static final Pattern SHEET = Pattern.compile("<sheet name=\"([^\"]*)\"");
    private static final Pattern NAME =
            Pattern.compile("<definedName [^>]*?name=\"([^\"]*)\"[^>]*>([^<]*)</definedName>");

    private final Path file;
    private final List<String> sheets = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    WorkbookParts(Path file) throws IOException {
        this.file = file;
        String workbook = text("xl/workbook.xml");
        SHEET.matcher(workbook).results().forEach(sheet -> sheets.add(sheet.group(1)));
        NAME.matcher(workbook).results().forEach(name -> names.put(name.group(1), name.group(2)));
    }

    private String text(String part) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(part))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Named cells whose names begin so, as {@code sheet!A1}. */
    Map<String, String> named(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        names.forEach((name, cell) -> {
            if (name.startsWith(prefix)) {
                found.put(name, cell.replace("'", "").replace("$", ""));
            }
        });
        return found;
    }

    /** {@code sheet!A1} → stored result, of all formulas. */
    Map<String, String> results() throws IOException, XMLStreamException {
        Map<String, String> results = new LinkedHashMap<>();
        for (int i = 0; i < sheets.size(); i++) {
            try (ZipFile zip = new ZipFile(file.toFile());
                    InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + (i + 1) + ".xml"))) {
                read(sheets.get(i), XMLInputFactory.newDefaultFactory().createXMLStreamReader(in), results);
            }
        }
        return results;
    }

    private static void read(String sheet, XMLStreamReader xml, Map<String, String> results) throws XMLStreamException {
        String cell = "";
        boolean formula = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "c" -> {
                        cell = xml.getAttributeValue(null, "r");
                        formula = false;
                    }
                    case "f" -> formula = true;
                    case "v" -> {
                        if (formula) {
                            results.put(sheet + "!" + cell, xml.getElementText());
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    /** The same file with numbers in named cells changed and nothing recomputed. */
    void copy(Map<String, Double> values, Path to) throws IOException {
        Map<String, Double> cells = new LinkedHashMap<>();
        values.forEach((name, value) -> cells.put(named(name).get(name), value));
        copyCells(cells, to);
    }

    /** The same with numbers in cells such as {@code Prices!E5} changed. */
    void copyCells(Map<String, Double> values, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                OutputStream out = Files.newOutputStream(to);
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                Map<String, Double> here = ofPart(entry.getName(), values);
                if (here.isEmpty()) {
                    zip.getInputStream(entry).transferTo(copy);
                } else {
                    copy.write(changed(text(entry.getName()), here).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    private Map<String, Double> ofPart(String part, Map<String, Double> values) {
        Map<String, Double> here = new LinkedHashMap<>();
        values.forEach((cell, value) -> {
            int sheet = 1 + sheets.indexOf(cell.substring(0, cell.indexOf('!')));
            if (part.equals("xl/worksheets/sheet" + sheet + ".xml")) {
                here.put(cell.substring(cell.indexOf('!') + 1), value);
            }
        });
        return here;
    }

    private static String changed(String sheet, Map<String, Double> values) {
        String text = sheet;
        for (Map.Entry<String, Double> value : values.entrySet()) {
            Matcher found = Pattern.compile("(<c r=\"" + value.getKey() + "\"[^>]*><v>)[^<]*")
                    .matcher(text);
            text = found.replaceFirst("$1" + value.getValue());
        }
        return text;
    }
}
