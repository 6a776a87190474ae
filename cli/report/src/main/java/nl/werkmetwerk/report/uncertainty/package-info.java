/** The reports of draws and of sensitivity. */
package nl.werkmetwerk.report.uncertainty;
