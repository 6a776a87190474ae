package nl.werkmetwerk.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.werkmetwerk.register.accounts.AccountFile;
import nl.werkmetwerk.register.accounts.AccountRow;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/** What became of book values: shared out over assets, or of years and classes without any; together the accounts. */
final class AccountChapters {
    private static final double CENTS = 100;

    private final List<AccountFile> files;
    private final ReportTexts words;

    AccountChapters(List<AccountFile> files, ReportTexts words) {
        this.files = files;
        this.words = words;
    }

    /** None where no mapping names accounts. */
    List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        if (!files.isEmpty()) {
            chapters.add(Chapter.of("accounts", title("accounts"), totals()));
            add(chapters, "withoutAssets", "bookValue", withoutAssets());
            add(chapters, "withoutAccount", "assets", withoutAccount());
        }
        return chapters;
    }

    private String title(String key) {
        return words.text("imported." + key);
    }

    private Table totals() {
        List<Column> columns = List.of(
                Column.text("file", title("file")), Column.figures("bookValue", title("bookValue")),
                Column.figures("shared", title("shared")), Column.figures("unshared", title("unshared")));
        List<Row> rows = new ArrayList<>();
        for (AccountFile file : files) {
            rows.add(Row.of(List.of(
                    Cell.words(file.name()),
                    euro(cents(file.rows())),
                    euro(file.sharedCents()),
                    euro(cents(file.withoutAssets())))));
        }
        return new Table(columns, rows);
    }

    private static long cents(Collection<AccountRow> rows) {
        return rows.stream().mapToLong(AccountRow::cents).sum();
    }

    private static Cell euro(long cents) {
        return Cell.figure(cents / CENTS, Format.CENTS);
    }

    private void add(List<Chapter> chapters, String id, String figure, List<Row> rows) {
        if (!rows.isEmpty()) {
            List<Column> columns = List.of(
                    Column.text("file", title("file")), Column.text("class", title("class")),
                    Column.figures("year", title("year")), Column.figures(figure, title(figure)));
            chapters.add(Chapter.of(id, title(id), new Table(columns, rows)));
        }
    }

    private List<Row> withoutAssets() {
        List<Row> rows = new ArrayList<>();
        for (AccountFile file : files) {
            file.withoutAssets()
                    .forEach(row -> rows.add(Row.of(List.of(
                            Cell.words(file.name()),
                            Cell.words(row.key().name()),
                            Cell.figure(row.key().year(), Format.YEAR),
                            euro(row.cents())))));
        }
        return rows;
    }

    private List<Row> withoutAccount() {
        List<Row> rows = new ArrayList<>();
        for (AccountFile file : files) {
            file.withoutAccount()
                    .forEach((key, assets) -> rows.add(Row.of(List.of(
                            Cell.words(file.name()), Cell.words(key.name().isEmpty() ? title("noClass") : key.name()),
                            Cell.figure(key.year(), Format.YEAR), Cell.figure(assets, Format.QUANTITY)))));
        }
        return rows;
    }
}
