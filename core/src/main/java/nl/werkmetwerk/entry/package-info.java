/** The words of the ledger: what an entry says and what it can be for (MODEL 6). */
package nl.werkmetwerk.entry;
