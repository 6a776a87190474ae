/** The rules of a mapping: what a record of a register becomes, or why it is set aside. */
package nl.werkmetwerk.register.rule;
