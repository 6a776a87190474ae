package nl.werkmetwerk.register.accounts;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.register.rule.YearText;
import nl.werkmetwerk.register.source.RecordReader;
import nl.werkmetwerk.register.source.RegisterRecord;
import nl.werkmetwerk.register.source.SourceFile;

/** Reads asset accounts: a table with a row for each class and year, none twice. */
public final class AccountReader {
    private static final List<String> COLUMNS = List.of("class", "year", "bookValue", "remaining");

    /** Rows that are wrong come by thousands, all for one reason. */
    private static final int MOST = 20;

    private final SourceFile file;
    private final Values columns;
    private final Function<String, Place> places;
    private final List<Message> messages = new ArrayList<>();
    private final SortedMap<AccountKey, AccountRow> rows = new TreeMap<>();
    private long row;

    private AccountReader(SourceFile file, Values columns, Function<String, Place> places) {
        this.file = file;
        this.columns = columns;
        this.places = places;
    }

    /**
     * Reads a file.
     *
     * @param columns field {@code accounts} of a mapping
     * @param places where a path of the mapping stands
     * @param told takes what is wrong with it
     * @throws UnreadableException if it cannot be read at all
     */
    public static AccountFile read(SourceFile file, Values columns, Function<String, Place> places, List<Message> told)
            throws UnreadableException {
        AccountReader reader = new AccountReader(file, columns, places);
        try (RecordReader records = file.open()) {
            if (reader.hasColumns(records)) {
                reader.read(records);
            }
        } catch (IOException e) {
            throw UnreadableException.unopened(Message.error("file.unreadable", file.place()));
        }
        int shown = Math.min(MOST, reader.messages.size());
        told.addAll(reader.messages.subList(0, shown));
        if (shown < reader.messages.size()) {
            told.add(Message.error("accounts.more", file.place(), reader.messages.size() - shown));
        }
        return new AccountFile(file, reader.rows);
    }

    /** The columns that a field {@code accounts} names. */
    public static List<String> columns(Values columns) {
        return COLUMNS.stream().map(field -> columns.text(field, "")).toList();
    }

    private boolean hasColumns(RecordReader records) {
        for (String field : COLUMNS) {
            Place place = places.apply("accounts." + field);
            records.columns().wrong(columns.text(field, ""), place).ifPresent(messages::add);
        }
        return messages.isEmpty();
    }

    private void read(RecordReader records) throws UnreadableException {
        for (RegisterRecord record = records.next(); record != null; record = records.next()) {
            row = record.row();
            take(record);
        }
        if (rows.isEmpty() && messages.isEmpty()) {
            messages.add(Message.error("accounts.none", file.place()));
        }
    }

    private void take(RegisterRecord record) {
        int before = messages.size();
        String name = record.get(columns.text("class", ""));
        if (name.isEmpty()) {
            wrong("accounts.class", "class", record);
        }
        int year = year(record);
        long cents = cents(record);
        int remaining = remaining(record, cents);
        if (messages.size() == before) {
            add(new AccountRow(new AccountKey(name, year), row, cents, remaining));
        }
    }

    private void add(AccountRow found) {
        AccountRow earlier = rows.putIfAbsent(found.key(), found);
        if (earlier != null) {
            messages.add(Message.error(
                    "accounts.twice",
                    place("class"),
                    found.key().name(),
                    String.valueOf(found.key().year()),
                    earlier.row()));
        }
    }

    private int year(RegisterRecord record) {
        OptionalInt year = YearText.parse(record.get(columns.text("year", "")));
        if (year.isEmpty()) {
            wrong("accounts.year", "year", record);
        }
        return year.orElse(0);
    }

    private long cents(RegisterRecord record) {
        OptionalDouble euro = record.sureNumber(columns.text("bookValue", ""));
        if (euro.isEmpty() || !NumberKind.AMOUNT.allows(euro.getAsDouble())) {
            wrong("accounts.value", "bookValue", record);
            return 0;
        }
        return BigDecimal.valueOf(euro.getAsDouble())
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Nothing is left to charge of a book value of 0. */
    private int remaining(RegisterRecord record, long cents) {
        OptionalDouble years = record.sureNumber(columns.text("remaining", ""));
        boolean term = years.isPresent() && NumberKind.TERM.allows(years.getAsDouble());
        if (!term && cents > 0) {
            wrong("accounts.remaining", "remaining", record);
        }
        return term ? (int) years.getAsDouble() : 0;
    }

    private void wrong(String code, String field, RegisterRecord record) {
        String column = columns.text(field, "");
        messages.add(Message.error(code, place(field), column, record.get(column)));
    }

    private Place place(String field) {
        return Place.of(file.path().toString(), (int) row, 1).at(columns.text(field, ""));
    }
}
