/** Explanations of ledger entries, in words and tables. */
package nl.werkmetwerk.report.explain;
