package nl.werkmetwerk.together;

/** Whether two or more different ones meet on a section in a year: disciplines, projects. Filled, asked, cleared. */
public final class Meeting {
    private static final int NOBODY = -1;

    private int last = NOBODY;
    private boolean ofSeveral;

    /**
     * Somebody joins.
     *
     * @param who 0 or more
     */
    public void join(int who) {
        ofSeveral |= last != NOBODY && last != who;
        last = who;
    }

    /** Whether there are two or more different ones. */
    public boolean isOfSeveral() {
        return ofSeveral;
    }

    /** Everybody leaves. */
    public void clear() {
        last = NOBODY;
        ofSeveral = false;
    }
}
