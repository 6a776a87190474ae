/** Results as files have them: what a command tells of a case, as values of their own that need no case to be read. */
@NullMarked
package nl.werkmetwerk.files.document;

import org.jspecify.annotations.NullMarked;
