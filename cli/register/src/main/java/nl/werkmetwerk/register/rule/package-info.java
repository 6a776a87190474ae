/** The rules of a mapping: what a record of a register becomes, or why it is set aside. */
@NullMarked
package nl.werkmetwerk.register.rule;

import org.jspecify.annotations.NullMarked;
