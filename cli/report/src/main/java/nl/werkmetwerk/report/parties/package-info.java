/** The report of parties: who gains, who pays whom, whether it closes. */
package nl.werkmetwerk.report.parties;
