package nl.werkmetwerk.cli.report.workbook;

import nl.werkmetwerk.cli.report.ReportTexts;

/** The sheets, in their order. */
enum SheetName {
    SUMMARY,
    CONTENTS,
    BRIDGE,
    CHARTS,
    CASH_FLOWS,
    RETURNS,
    WORKS,
    SSK,
    SECTIONS,
    ASSETS,
    PARTIES,
    POTENTIALS,
    LEDGER,
    ASSUMPTIONS,
    SOURCES,
    CHECKS;

    String in(ReportTexts texts) {
        return texts.text("sheet." + name());
    }
}
