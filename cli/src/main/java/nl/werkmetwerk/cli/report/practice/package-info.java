/** The report of experiments. */
package nl.werkmetwerk.cli.report.practice;
