/**
 * The opportunities of a case as one page that opens from disk: a file without network, script from elsewhere or figures
 * of its own. It shows what the engine computed; all it adds up are savings and streets of a selection.
 */
@NullMarked
package nl.werkmetwerk.report.html;

import org.jspecify.annotations.NullMarked;
