package nl.werkmetwerk.workbook.input;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.table.CaseFields;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.workbook.sheet.FixedZip;
import nl.werkmetwerk.workbook.sheet.SheetPrint;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a case as a workbook that every command reads: tables with units, drop-downs and help in the cells. */
public final class CaseWorkbookWriter {
    private static final Date NO_DATE = Date.from(Instant.parse("1980-01-01T00:00:00Z"));
    private static final int ROWS_IN_MEMORY = 200;
    private static final int FIRST_ROW = 2;
    private static final int SPARE_ROWS = 500;
    private static final String LISTS = "#";

    private final CaseWords words;
    private final Texts texts;
    private final ResourceBundle help;

    /** Filled in for every case; the others come after those that have rows. */
    private static final Set<String> USUAL =
            Set.of("sections", "assets", "assets.renewal", "strategies", "strategies.works");

    /** @param language of sheets, headings, help and units */
    public CaseWorkbookWriter(Language language) {
        words = new CaseWords(language);
        texts = Texts.of(language);
        help = Texts.bundle("nl.werkmetwerk.files.fields", language);
    }

    /**
     * Writes the tree of a valid case; the stream stays open. Equal trees give equal bytes.
     *
     * @throws CellTooLongException if a value does not fit in a cell
     */
    public void write(Mapping root, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("werkmetwerk-", ".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                SXSSFWorkbook streamed = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY)) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(NO_DATE));
            workbook.getProperties().getCoreProperties().setModified(Optional.of(NO_DATE));
            CaseRows rows = new CaseRows(root);
            CaseSheets sheets = new CaseSheets(streamed);
            List<CaseTables.Table> tables = inOrder(rows);
            new CaseGuide(words, texts).write(sheet(streamed, texts.get("workbook.guide")), sheets, tables, help);
            writeFields(sheet(streamed, words.general()), sheets, rows.fields());
            for (CaseTables.Table table : tables) {
                writeTable(sheet(streamed, words.sheet(table)), sheets, table, rows);
            }
            try (OutputStream file = Files.newOutputStream(draft)) {
                streamed.write(file);
            }
            FixedZip.copy(draft, Map.of(), out);
        } finally {
            Files.delete(draft);
        }
    }

    private static Sheet sheet(SXSSFWorkbook workbook, String name) {
        Sheet sheet = workbook.createSheet(name);
        SheetPrint.setUp(sheet, "");
        sheet.setDisplayGridlines(true);
        return sheet;
    }

    /** First what a case cannot do without, or has; what is rare and empty comes last. */
    private static List<CaseTables.Table> inOrder(CaseRows rows) {
        List<CaseTables.Table> tables = new ArrayList<>(CaseTables.all());
        tables.sort(Comparator.comparing(
                table -> !USUAL.contains(table.sheet()) && rows.of(table).isEmpty()));
        return tables;
    }

    private void writeFields(Sheet sheet, CaseSheets sheets, Map<String, Node> values) {
        sheets.begin(sheet, 34, 30, 14, 90);
        sheets.headings(List.of(
                texts.get("workbook.field"),
                texts.get("workbook.value"),
                texts.get("workbook.unit"),
                texts.get("workbook.help")));
        Map<String, Node> left = new LinkedHashMap<>(values);
        for (Field<?, ?> field : CaseFields.CASE.fields().values()) {
            List<String> names = values.keySet().stream()
                    .filter(name -> name.equals(field.name()) || name.startsWith(field.name() + "."))
                    .toList();
            boolean table = CaseTables.items(field).isPresent();
            if (names.isEmpty() && !table) {
                boolean keyed = field.type() instanceof Type.Keyed<?>;
                String heading = words.heading(CaseFields.CASE, field.name());
                writeField(sheet, sheets, field, keyed ? LISTS + " " + heading + ".…" : heading, null);
            }
            names.forEach(
                    name -> writeField(sheet, sheets, field, words.heading(CaseFields.CASE, name), left.remove(name)));
        }
    }

    private void writeField(Sheet sheet, CaseSheets sheets, Field<?, ?> field, String name, @Nullable Node value) {
        Optional<Type<?>> type = CaseTables.type(CaseFields.CASE, CaseWords.column(CaseFields.CASE, name));
        sheets.row().text(name).input(value, type).text(unit(field.type())).help(help(CaseFields.CASE, field));
        sheets.allow(sheet, field.type(), sheets.rowNumber(), sheets.rowNumber(), 1, help(CaseFields.CASE, field));
    }

    private void writeTable(Sheet sheet, CaseSheets sheets, CaseTables.Table table, CaseRows rows) {
        Map<String, Field<?, ?>> known = CaseTables.columns(table.object());
        List<String> columns = new ArrayList<>(known.keySet());
        rows.columns(table).stream()
                .filter(column -> !known.containsKey(column))
                .forEach(columns::add);
        int owners = table.owners().size();
        sheets.begin(sheet, 16);
        List<String> headings = new ArrayList<>();
        table.owners().forEach(owner -> headings.add(words.owner(owner)));
        columns.forEach(column -> headings.add(words.heading(table.object(), column)));
        sheets.headings(headings);
        sheets.row();
        for (int i = 0; i < owners; i++) {
            sheets.text(i == 0 ? LISTS + " " + texts.get("workbook.unit") : "");
        }
        for (int i = 0; i < columns.size(); i++) {
            String unit = CaseTables.type(table.object(), columns.get(i))
                    .map(this::unit)
                    .orElse("");
            sheets.text(owners + i == 0 ? LISTS + " " + texts.get("workbook.unit") : unit);
        }
        for (CaseRows.Row row : rows.of(table)) {
            sheets.row();
            row.owners().forEach(sheets::owner);
            columns.forEach(column -> sheets.input(row.values().get(column), CaseTables.type(table.object(), column)));
        }
        int last = sheets.rowNumber() + SPARE_ROWS;
        for (int i = 0; i < columns.size(); i++) {
            Field<?, ?> field = known.get(columns.get(i));
            if (field != null) {
                allow(sheet, sheets, table, columns.get(i), field, owners + i, last);
            }
        }
    }

    private void allow(
            Sheet sheet,
            CaseSheets sheets,
            CaseTables.Table table,
            String column,
            Field<?, ?> field,
            int number,
            int last) {
        Form<?> object = table.object();
        int point = column.indexOf('.');
        Form<?> holder = point > 0
                        && Objects.requireNonNull(object.fields().get(column.substring(0, point)))
                                        .type()
                                instanceof Type.Of<?> of
                ? of.form()
                : object;
        String told = help(holder, field);
        switch (table.sheet() + " " + column) {
            case "assets section" ->
                sheets.choose(sheet, words.sheet(table("sections")), FIRST_ROW + 1, last, number, told);
            case "assets owner" ->
                sheets.suggest(sheet, words.sheet(table("parties")), FIRST_ROW + 1, last, number, told);
            default -> sheets.allow(sheet, field.type(), FIRST_ROW + 1, last, number, told);
        }
    }

    private static CaseTables.Table table(String name) {
        return CaseTables.all().stream()
                .filter(table -> table.sheet().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String help(Form<?> object, Field<?, ?> field) {
        String key = object.key(field);
        return help.containsKey(key) ? help.getString(key) : "";
    }

    private String unit(Type<?> type) {
        if (type instanceof Type.Numeric<?> number) {
            return number.unit();
        }
        if (type instanceof Type.OneOrMany<?, ?> either) {
            return unit(either.one());
        }
        return type instanceof Type.Keyed<?> keyed ? unit(keyed.value()) : "";
    }
}
