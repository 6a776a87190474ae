/** What the user reads, in Dutch and English: messages with a place, and the bundles they are rendered from. */
package nl.werkmetwerk.files.text;
