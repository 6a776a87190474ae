package nl.werkmetwerk.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.Case;

/** Names of parties, for readers. */
public final class PartyNames {
    private final Map<String, String> names = new HashMap<>();
    private final ReportTexts texts;

    /** Of a case. */
    public PartyNames(Case of, ReportTexts texts) {
        of.parties().forEach(party -> names.put(party.id(), party.name()));
        this.texts = texts;
    }

    /** The name, or the id where there is none. */
    public String name(String id) {
        return "none".equals(id) ? texts.text("parties.noOwner") : names.getOrDefault(id, id);
    }

    /** An enumeration. */
    public String list(List<String> ids) {
        return texts.list(ids.stream().map(this::name).toList());
    }
}
