package nl.werkmetwerk.opportunity;

/** What was seen of one section: that combining pays there, or what stands in the way. */
sealed interface Look permits Candidate, Declined {
    /** Number of the section. */
    int section();
}
