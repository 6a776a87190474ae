package nl.werkmetwerk.ledger;

/** Tells of strategies which of them do the same on a place, without living through its years. One for each thread. */
public interface Agreement {
    /** Begins a place: the sections {@code firstSection … endSection−1}. */
    void begin(int firstSection, int endSection);

    /** The first strategy that is known to do the same here as one; itself where none before it is. Asked in ascending order. */
    int firstLike(int strategy);
}
