package nl.werkmetwerk.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Parts of a case that are looked at by themselves: some of its sections, with their own assets only. */
public final class Parts {
    private Parts() {}

    /**
     * The case of each group of sections: with the assets there, and what is said of these; absent where there are none.
     *
     * @param groups of sections of the case; one section in one group at most
     */
    public static List<Optional<Case>> of(Case whole, List<List<Section>> groups) {
        Map<String, Integer> groupOf = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (Section section : groups.get(group)) {
                groupOf.put(section.id(), group);
            }
        }
        ResolvedCase resolved = ResolvedCase.of(whole);
        int[] numbers = new int[resolved.sectionCount()];
        Arrays.setAll(
                numbers,
                section -> groupOf.getOrDefault(resolved.section(section).id(), Cutting.NONE));
        Cutting cutting = new Cutting(resolved, numbers, groups.size());
        return IntStream.range(0, groups.size())
                .mapToObj(group -> cutting.hasAssets(group) ? Optional.of(cutting.part(group)) : Optional.<Case>empty())
                .toList();
    }
}
