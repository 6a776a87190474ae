package nl.werkmetwerk.cli.report.workbook;

/** The columns of the ledger sheet, in their order. */
enum LedgerColumn {
    STRATEGY("strategy", 16),
    YEAR("year", 8),
    ASSET("asset", 20),
    SECTION("section", 14),
    DISCIPLINE("discipline", 14),
    PARTY("party", 14),
    KIND("kind", 18),
    COMPONENT("component", 16),
    AMOUNT("amount", 14),
    FACTOR("factor", 14),
    PRESENT_VALUE("presentValue", 16);

    private final String key;
    private final int width;

    LedgerColumn(String key, int width) {
        this.key = key;
        this.width = width;
    }

    String key() {
        return key;
    }

    int width() {
        return width;
    }

    char letter() {
        return (char) ('A' + ordinal());
    }
}
