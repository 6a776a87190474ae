package nl.werkmetwerk.workbook.ledger;

import nl.werkmetwerk.entry.Term;
import nl.werkmetwerk.workbook.sheet.NameWidths;

/** The columns of the ledger sheet, in their order. */
public enum LedgerColumn {
    STRATEGY("strategy"),
    YEAR("year", 8),
    ASSET("asset"),
    SECTION("section"),
    DISCIPLINE("discipline"),
    PARTY("party", 14),
    KIND("kind", 18),
    COMPONENT("component"),
    STAND_ALONE("ledger.standAlone", 15),
    GROUP_SUM("ledger.groupSum", 15),
    GROUP_GREATEST("ledger.groupGreatest", 15),
    FRACTION("ledger.fraction", 10),
    PRICE("ledger.price", 10),
    AMOUNT("amount", 14),
    FACTOR("factor", 12),
    PRESENT_VALUE("presentValue", 16),
    CASH("ledger.cash", 8),
    SECTION_NUMBER("ledger.sectionNumber", 8),
    DISCIPLINE_NUMBER("ledger.disciplineNumber", 8),
    PARTY_NUMBER("ledger.partyNumber", 8);

    private final String key;
    private final int width;

    /** A column of names, as wide as they are. */
    LedgerColumn(String key) {
        this(key, 0);
    }

    LedgerColumn(String key, int width) {
        this.key = key;
        this.width = width;
    }

    String key() {
        return key;
    }

    int width(NameWidths names) {
        return switch (this) {
            case STRATEGY -> names.strategy();
            case ASSET -> names.asset();
            case SECTION -> names.section();
            case DISCIPLINE -> names.discipline();
            case COMPONENT -> names.work();
            default -> width;
        };
    }

    public char letter() {
        return (char) ('A' + ordinal());
    }

    /**
     * The column in which a term of an amount stands.
     *
     * @throws IllegalArgumentException if there is none
     */
    static LedgerColumn of(Term term) {
        return switch (term) {
            case STAND_ALONE -> STAND_ALONE;
            case SUM -> GROUP_SUM;
            case GREATEST -> GROUP_GREATEST;
            case OVERLAP, COORDINATION -> FRACTION;
            case PRICE -> PRICE;
            default -> throw new IllegalArgumentException("no column for " + term.symbol());
        };
    }
}
