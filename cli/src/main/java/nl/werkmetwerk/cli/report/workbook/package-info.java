/** A comparison as an Excel workbook: one class a sheet, formulas from the ledger to the first page. */
package nl.werkmetwerk.cli.report.workbook;
