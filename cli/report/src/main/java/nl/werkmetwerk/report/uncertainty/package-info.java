/** The reports of draws and of sensitivity. */
@NullMarked
package nl.werkmetwerk.report.uncertainty;

import org.jspecify.annotations.NullMarked;
