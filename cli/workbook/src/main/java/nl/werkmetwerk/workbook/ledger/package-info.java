/** Every euro as a row with its formula. */
package nl.werkmetwerk.workbook.ledger;
