package nl.werkmetwerk.ledger;

import nl.werkmetwerk.schedule.Spells;

/** Prices the years that one spell lives through. */
interface SpellPricer {
    /** Books or adds up the years of a spell. */
    void price(Spells spells, int spell, LedgerSink sink);
}
