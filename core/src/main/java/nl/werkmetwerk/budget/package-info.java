/**
 * The municipal budget under the Dutch rules (BBV): yearly charges in nominal money (MODEL 9). Every amount in this
 * package is nominal euro of its year; what comes from the ledger, at real prices, passes {@code Inflation} on its way in
 * and nothing nominal goes back. The yearly charges here, the real cash flows of {@code compare} and a write-off (a charge
 * without cash) are three views that are never added up.
 */
@NullMarked
package nl.werkmetwerk.budget;

import org.jspecify.annotations.NullMarked;
