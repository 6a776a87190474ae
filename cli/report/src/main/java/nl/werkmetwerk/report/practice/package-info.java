/** The report of experiments. */
package nl.werkmetwerk.report.practice;
