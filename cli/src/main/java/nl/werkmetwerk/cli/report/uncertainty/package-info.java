/** The reports of draws and of sensitivity. */
package nl.werkmetwerk.cli.report.uncertainty;
