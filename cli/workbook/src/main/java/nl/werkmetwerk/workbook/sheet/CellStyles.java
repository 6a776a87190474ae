package nl.werkmetwerk.workbook.sheet;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** The cell styles of a workbook, each under the named style of its family. */
public final class CellStyles {
    /** Opaque, then red, green, blue. */
    private static final byte[] BLUE = {(byte) 0xFF, 0, 0, (byte) 0xC0};

    private static final byte[] GREY = {(byte) 0xFF, 0x59, 0x59, 0x59};
    private static final byte[] PALE = {(byte) 0xFF, (byte) 0xE7, (byte) 0xEE, (byte) 0xF4};
    private static final byte[] INPUT = {(byte) 0xFF, (byte) 0xFF, (byte) 0xF8, (byte) 0xDC};
    private static final short TITLE_POINTS = 16;
    private static final short ANSWER_POINTS = 14;

    /** Keeps words away from a figure in the column before. */
    private static final short INDENT = 1;

    private final XSSFWorkbook workbook;
    private final Map<Style, XSSFCellStyle> styles = new EnumMap<>(Style.class);
    private final Map<Style, XSSFCellStyle> quoted = new EnumMap<>(Style.class);
    private final Map<Style.Family, Long> families = new EnumMap<>(Style.Family.class);

    public CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        for (Style.Family family : Style.Family.values()) {
            families.put(family, family == Style.Family.PLAIN ? 0L : addFamily(family));
        }
        for (Style style : Style.values()) {
            styles.put(style, make(style));
        }
    }

    CellStyle of(Style style) {
        return Objects.requireNonNull(styles.get(style));
    }

    /** For text that would become a formula if a reader edited it. */
    CellStyle quoted(Style style) {
        return quoted.computeIfAbsent(style, key -> {
            XSSFCellStyle copy = make(key);
            copy.setQuotePrefixed(true);
            return copy;
        });
    }

    private long addFamily(Style.Family family) {
        StylesTable table = workbook.getStylesSource();
        CTXf shape = CTXf.Factory.newInstance();
        shape.setNumFmtId(0);
        shape.setFontId(font(family).getIndex());
        shape.setFillId(0);
        shape.setBorderId(0);
        shape.setApplyFont(true);
        return table.putCellStyleXf(shape) - 1L;
    }

    private XSSFFont font(Style.Family family) {
        XSSFFont font = workbook.createFont();
        if (family == Style.Family.INPUT) {
            font.setColor(new XSSFColor(BLUE));
        }
        font.setBold(family == Style.Family.CHECK);
        return font;
    }

    private XSSFCellStyle make(Style style) {
        XSSFCellStyle made = workbook.createCellStyle();
        made.getCoreXf().setXfId(Objects.requireNonNull(families.get(style.family())));
        made.setDataFormat(workbook.createDataFormat().getFormat(style.format()));
        made.setVerticalAlignment(VerticalAlignment.TOP);
        made.setFont(font(style.family()));
        decorate(made, style);
        return made;
    }

    private void decorate(XSSFCellStyle made, Style style) {
        switch (style) {
            case TITLE -> made.setFont(titleFont());
            case WRAPPED_TITLE -> {
                made.setFont(titleFont());
                made.setWrapText(true);
            }
            case ANSWER -> {
                made.setFont(answerFont());
                made.setWrapText(true);
            }
            case LIVE_NOTE, BULLET -> made.setWrapText(true);
            case BLOCK, FORMULA_TOTAL_PLAIN -> made.setFont(bold());
            case NOTE -> note(made);
            case HEADING -> heading(made, HorizontalAlignment.LEFT);
            case FIGURE_HEADING, YEAR_HEADING -> heading(made, HorizontalAlignment.RIGHT);
            case FIGURE_TEXT, CHECK, FORMULA_YEAR, FORMULA_PERCENT, FORMULA_RATIO ->
                made.setAlignment(HorizontalAlignment.RIGHT);
            case TEXT, FORMULA_TEXT -> indent(made);
            case WRAPPED -> {
                indent(made);
                made.setWrapText(true);
            }
            case LINK -> link(made);
            case TOTAL_TEXT -> {
                total(made);
                indent(made);
            }
            case FORMULA_TOTAL -> total(made);
            case INPUT_RATE, INPUT_FACTOR, INPUT_QUANTITY, INPUT_NUMBER, INPUT_CENTS -> fill(made, INPUT);
            default -> {
                // the family and the number format say all
            }
        }
    }

    private XSSFFont titleFont() {
        XSSFFont font = bold();
        font.setFontHeightInPoints(TITLE_POINTS);
        return font;
    }

    private XSSFFont answerFont() {
        XSSFFont font = bold();
        font.setFontHeightInPoints(ANSWER_POINTS);
        return font;
    }

    private void link(XSSFCellStyle made) {
        XSSFFont font = workbook.createFont();
        font.setUnderline(Font.U_SINGLE);
        font.setColor(new XSSFColor(BLUE));
        made.setFont(font);
        indent(made);
    }

    private XSSFFont noteFont() {
        XSSFFont font = workbook.createFont();
        font.setColor(new XSSFColor(GREY));
        return font;
    }

    private XSSFFont bold() {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        return font;
    }

    private static void indent(XSSFCellStyle made) {
        made.setAlignment(HorizontalAlignment.LEFT);
        made.setIndention(INDENT);
    }

    private void note(XSSFCellStyle made) {
        made.setFont(noteFont());
        made.setWrapText(true);
    }

    private void heading(XSSFCellStyle made, HorizontalAlignment alignment) {
        made.setFont(bold());
        made.setWrapText(true);
        made.setAlignment(alignment);
        made.setIndention(alignment == HorizontalAlignment.LEFT ? INDENT : 0);
        made.setBorderBottom(BorderStyle.THIN);
        fill(made, PALE);
    }

    private void total(XSSFCellStyle made) {
        made.setFont(bold());
        made.setBorderTop(BorderStyle.THIN);
    }

    private static void fill(XSSFCellStyle made, byte[] color) {
        made.setFillForegroundColor(new XSSFColor(color));
        made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** The names of the families, whose types the small schemas of POI lack. */
    public FixedZip.Insertion namedStyles() {
        StringBuilder names = new StringBuilder("<cellStyles count=\"" + Style.Family.values().length + "\">"
                + "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>");
        families.forEach((family, number) -> {
            if (family != Style.Family.PLAIN) {
                names.append("<cellStyle name=\"werkmetwerk ")
                        .append(family.name().toLowerCase(java.util.Locale.ROOT))
                        .append("\" xfId=\"")
                        .append(number)
                        .append("\"/>");
            }
        });
        return new FixedZip.Insertion(
                "</cellXfs>", names.append("</cellStyles>").toString());
    }
}
