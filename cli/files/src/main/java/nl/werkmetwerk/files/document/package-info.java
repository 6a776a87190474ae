/** Results as files have them: what a command tells of a case, as values of their own that need no case to be read. */
package nl.werkmetwerk.files.document;
