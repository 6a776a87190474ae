/** The report of parties: who gains, who pays whom, whether it closes. */
@NullMarked
package nl.werkmetwerk.report.parties;

import org.jspecify.annotations.NullMarked;
