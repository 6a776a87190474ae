/** Where results go: a format chosen, files written whole or not at all. */
@NullMarked
package nl.werkmetwerk.cli.output;

import org.jspecify.annotations.NullMarked;
