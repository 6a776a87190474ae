/** The command line: one class a command, no logic; exit codes and what is printed where are decided here. */
@NullMarked
package nl.werkmetwerk.cli.command;

import org.jspecify.annotations.NullMarked;
