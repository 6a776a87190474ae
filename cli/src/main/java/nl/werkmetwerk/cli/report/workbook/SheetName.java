package nl.werkmetwerk.cli.report.workbook;

import nl.werkmetwerk.cli.report.ReportTexts;

/** The sheets, in their order. */
enum SheetName {
    SUMMARY,
    BRIDGE,
    CASH_FLOWS,
    WORKS,
    SECTIONS,
    ASSETS,
    LEDGER,
    ASSUMPTIONS,
    SOURCES;

    String in(ReportTexts texts) {
        return texts.text("sheet." + name());
    }
}
