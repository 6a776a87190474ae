/** Expected files: what a case should give, compared with what it gives. */
@NullMarked
package nl.werkmetwerk.cli.expected;

import org.jspecify.annotations.NullMarked;
