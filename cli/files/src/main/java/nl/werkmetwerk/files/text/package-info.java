/** What the user reads, in Dutch and English: messages with a place, and the bundles they are rendered from. */
@NullMarked
package nl.werkmetwerk.files.text;

import org.jspecify.annotations.NullMarked;
