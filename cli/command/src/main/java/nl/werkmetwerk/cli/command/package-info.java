/** The command line: one class a command, no logic; exit codes and what is printed where are decided here. */
package nl.werkmetwerk.cli.command;
