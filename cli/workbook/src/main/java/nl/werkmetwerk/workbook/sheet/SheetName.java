package nl.werkmetwerk.workbook.sheet;

import java.util.List;
import nl.werkmetwerk.report.ReportTexts;

/** The sheets of all workbooks. */
public enum SheetName {
    SUMMARY,
    CONTENTS,
    FIGURES,
    BRIDGE,
    CHARTS,
    CASH_FLOWS,
    RETURNS,
    WORKS,
    SSK,
    SECTIONS,
    ASSETS,
    PRICES,
    PARTIES,
    POTENTIALS,
    LEDGER,
    SPLITS,
    COALITIONS,
    CLOSING,
    FIRST_YEARS,
    CHARGES,
    CHARGES_BY_PARTY,
    CHARGES_BY_TASK_FIELD,
    LEVIES,
    CHARGE_LINES,
    ASSUMPTIONS,
    SOURCES,
    CHECKS;

    /** Of a comparison, in their order. */
    public static final List<SheetName> COMPARISON = List.of(
            SUMMARY,
            CONTENTS,
            FIGURES,
            BRIDGE,
            CHARTS,
            CASH_FLOWS,
            RETURNS,
            WORKS,
            SSK,
            SECTIONS,
            ASSETS,
            PRICES,
            PARTIES,
            POTENTIALS,
            LEDGER,
            ASSUMPTIONS,
            SOURCES,
            CHECKS);

    public String in(ReportTexts texts) {
        return texts.text("sheet." + name());
    }

    /** A cell or range on it, for use on another sheet. */
    public String cells(String cells, ReportTexts texts) {
        return "'" + in(texts).replace("'", "''") + "'!" + cells;
    }
}
