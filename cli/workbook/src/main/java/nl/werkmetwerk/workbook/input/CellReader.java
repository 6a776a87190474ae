package nl.werkmetwerk.workbook.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Scalar;
import nl.werkmetwerk.files.tree.Source;
import nl.werkmetwerk.files.tree.UnreadableException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Makes cells into values; a formula counts for what it last came to. */
final class CellReader {
    /** What people write where a number is not known or does not apply. */
    private static final Set<String> NOTHING = Set.of("-", "–", "—", "n.v.t.", "n.v.t", "nvt", "n/a", "na", "n.a.");

    private final List<Message> messages;

    CellReader(List<Message> messages) {
        this.messages = messages;
    }

    /** The text of a heading or name; empty when there is none. */
    String name(Cell cell) {
        return cell != null && cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue().strip()
                : "";
    }

    /** The name of what a row belongs to. */
    String key(Cell cell) throws UnreadableException {
        Optional<Node> node = read(cell, Optional.of(Type.TEXT), new Source("", ""));
        return node.isPresent() && node.get() instanceof Scalar scalar ? scalar.text() : "";
    }

    Optional<Node> read(Cell cell, Optional<Type<?>> type, Source source) throws UnreadableException {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (formula && cell instanceof XSSFCell known && !isComputed(known)) {
            return refuse("xlsx.uncomputed", cell, source, cell.getCellFormula());
        }
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case NUMERIC -> number(cell, type, source);
            case BOOLEAN -> scalar(cell, source, Boolean.toString(cell.getBooleanCellValue()), false);
            case STRING -> text(cell, type, source);
            case ERROR ->
                refuse(
                        "xlsx.error",
                        cell,
                        source,
                        FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> Optional.empty();
        };
    }

    /** Some programs write a formula with an empty value; only an empty text may be empty. */
    private static boolean isComputed(XSSFCell cell) {
        CTCell written = cell.getCTCell();
        return written.isSetV()
                && (written.getT() == STCellType.STR || !written.getV().isBlank());
    }

    private Optional<Node> refuse(String code, Cell cell, Source source, String found) {
        Place place = new Place(source.file(), source.sheet(), cell.getRowIndex() + 1, cell.getColumnIndex() + 1, "");
        messages.add(Message.error(code, place, found));
        return Optional.empty();
    }

    private Optional<Node> number(Cell cell, Optional<Type<?>> type, Source source) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return refuse(
                    "xlsx.date",
                    cell,
                    source,
                    cell.getLocalDateTimeCellValue().toLocalDate().toString());
        }
        double value = cell.getNumericCellValue();
        if (type.filter(Type.Bool.class::isInstance).isPresent() && (value == 0 || value == 1)) {
            return scalar(cell, source, Boolean.toString(value == 1), false); // LibreOffice keeps TRUE so
        }
        String text = value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
        Optional<Type<?>> item = CellList.item(type);
        return item.isPresent()
                ? Optional.of(CellList.read(
                        text, item.get(), source.exactly(), cell.getRowIndex() + 1, cell.getColumnIndex() + 1))
                : scalar(
                        cell,
                        source.exactly(),
                        text,
                        type.filter(CellReader::isText).isPresent());
    }

    private Optional<Node> text(Cell cell, Optional<Type<?>> type, Source source) throws UnreadableException {
        String text = cell.getStringCellValue();
        if (text.isBlank()) {
            return Optional.empty();
        }
        String stripped = text.strip();
        if (FlowText.isFlow(stripped)) {
            return Optional.of(FlowText.read(stripped, source, cell.getRowIndex() + 1, cell.getColumnIndex() + 1));
        }
        Optional<Type<?>> item = CellList.item(type);
        if (item.isPresent()) {
            return isNothing(stripped)
                    ? Optional.empty()
                    : Optional.of(CellList.read(
                            stripped, item.get(), source, cell.getRowIndex() + 1, cell.getColumnIndex() + 1));
        }
        boolean plain = type.filter(known -> known instanceof Type.Numeric<?> || known instanceof Type.Bool)
                .isPresent();
        if (plain && isNothing(stripped)) {
            return Optional.empty();
        }
        return scalar(cell, source, plain ? stripped : text, !plain);
    }

    /** Whether a text says that there is nothing to say. */
    static boolean isNothing(String text) {
        return NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isText(Type<?> type) {
        return type instanceof Type.Text
                || type instanceof Choice<?>
                || (type instanceof Type.OneOrMany<?, ?> either && either.one() instanceof Type.Text);
    }

    private static Optional<Node> scalar(Cell cell, Source source, String text, boolean quoted) {
        return Optional.of(new Scalar(source, cell.getRowIndex() + 1, cell.getColumnIndex() + 1, text, quoted));
    }
}
