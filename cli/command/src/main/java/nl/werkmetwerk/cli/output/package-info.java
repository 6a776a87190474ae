/** Where results go: a format chosen, files written whole or not at all. */
package nl.werkmetwerk.cli.output;
