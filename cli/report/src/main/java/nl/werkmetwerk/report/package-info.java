/** What a reader sees of a result: titled chapters of tables with typed cells; rounding happens only here. */
package nl.werkmetwerk.report;
