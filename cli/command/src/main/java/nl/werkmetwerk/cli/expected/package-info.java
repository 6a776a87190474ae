/** Expected files: what a case should give, compared with what it gives. */
package nl.werkmetwerk.cli.expected;
