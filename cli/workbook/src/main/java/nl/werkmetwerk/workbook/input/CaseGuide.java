package nl.werkmetwerk.workbook.input;

import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.table.CaseFields;
import nl.werkmetwerk.files.text.Texts;
import org.apache.poi.ss.usermodel.Sheet;

/** The first sheet of an input workbook: how to fill it in, and what each sheet holds. */
final class CaseGuide {
    private static final List<String> LINES = List.of(
            "workbook.guideOrder",
            "workbook.guideRows",
            "workbook.guideHelp",
            "workbook.guideLists",
            "workbook.guideNothing",
            "workbook.guideNumbers",
            "workbook.guideOwn",
            "workbook.guideNames",
            "workbook.guideDone");

    private final CaseWords words;
    private final Texts texts;

    CaseGuide(CaseWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** @param help what each field is */
    void write(Sheet sheet, CaseSheets sheets, List<CaseTables.Table> tables, ResourceBundle help) {
        sheets.begin(sheet, 34, 110);
        sheets.headings(List.of(texts.get("workbook.guideTitle"), ""));
        for (int line = 0; line < LINES.size(); line++) {
            sheets.row().plain("" + (line + 1)).plain(texts.get(LINES.get(line), words.general()));
        }
        sheets.row();
        sheets.headings(List.of(texts.get("workbook.guideSheet"), texts.get("workbook.help")));
        sheets.row().link(words.general(), words.general()).plain(texts.get("workbook.guideGeneral"));
        for (CaseTables.Table table : tables) {
            sheets.row().link(words.sheet(table), words.sheet(table)).plain(what(table, help));
        }
    }

    private static String what(CaseTables.Table table, ResourceBundle help) {
        Form<?> form = CaseFields.CASE;
        String key = "";
        for (String name : table.path()) {
            Field<?, ?> field = Objects.requireNonNull(form.fields().get(name));
            key = form.key(field);
            form = CaseTables.items(field).orElse(form);
        }
        return help.containsKey(key) ? help.getString(key) : "";
    }
}
