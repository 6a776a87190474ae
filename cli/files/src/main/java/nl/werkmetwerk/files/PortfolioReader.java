package nl.werkmetwerk.files;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.field.table.PriceFields;
import nl.werkmetwerk.files.field.PortfolioTable;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.Limits;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.portfolio.Indicator;
import nl.werkmetwerk.portfolio.Indicator.Counted;
import nl.werkmetwerk.portfolio.Indicator.Measure;
import nl.werkmetwerk.portfolio.Indicator.Per;
import nl.werkmetwerk.portfolio.Indicator.Quantity;

/** Reads the file of a portfolio; all that is wrong with it is told at once. */
public final class PortfolioReader {
    private static final String ROOT = "portfolio";

    private final InputFile input;
    private final TypedFile file;
    private final List<Message> messages;

    private PortfolioReader(InputFile input) throws UnreadableException {
        this.input = input;
        this.file = TypedFile.read(input, PortfolioTable.FILE, List.of());
        this.messages = new ArrayList<>(file.messages());
    }

    /**
     * What came of reading.
     *
     * @param portfolio absent where something is wrong
     * @param sha256 fingerprint of the file
     * @param messages what is wrong
     * @param unopened whether the file could not be opened
     */
    public record Read(Optional<PortfolioFile> portfolio, String sha256, List<Message> messages, boolean unopened) {
        public Read {
            messages = List.copyOf(messages);
        }
    }

    /**
     * Reads a file.
     *
     * @param name as the user named it; {@code -} for standard input
     */
    public static Read read(String name, InputStream in) {
        try {
            InputFile input = InputFile.read(name, InputFile.path(name), in, Limits.USUAL);
            return new PortfolioReader(input).read();
        } catch (UnreadableException e) {
            return new Read(Optional.empty(), "", List.of(e.told()), e.unopened());
        }
    }

    private Read read() {
        Optional<PortfolioFile> portfolio =
                messages.isEmpty() ? file.values().object(ROOT).map(this::portfolio) : Optional.empty();
        return new Read(messages.isEmpty() ? portfolio : Optional.empty(), input.sha256(), messages, false);
    }

    private PortfolioFile portfolio(Values said) {
        return new PortfolioFile(
                said.text("name", ""),
                said.whole("baseYear", 0),
                said.whole("priceYear"),
                said.find(PortfolioTable.DISCOUNT_RATE).map(PriceFields::rates),
                index(said.get(PortfolioTable.PRICE_INDEX)),
                said.list("libraries"),
                said.<Values>list("cases").stream()
                        .map(each -> new PortfolioFile.Member(each.text("file", ""), each.text("strategy")))
                        .toList(),
                indicators(said.list("indicators")));
    }

    private static Map<Integer, Double> index(Map<String, Double> written) {
        Map<Integer, Double> index = new LinkedHashMap<>();
        written.forEach((year, level) -> index.put(Integer.valueOf(year), level));
        return index;
    }

    private List<Indicator> indicators(List<Values> said) {
        Set<String> ids = new HashSet<>();
        List<Indicator> indicators = new ArrayList<>();
        for (Values each : said) {
            String id = each.text("id", "");
            if (!ids.add(id)) {
                refuse(each, "id", "portfolio.twice", id);
            }
            Optional<Measure> measure = Measure.of(each.text("value", ""));
            if (measure.isEmpty()) {
                refuse(each, "value", "portfolio.value", each.text("value", ""));
            }
            per(each).ifPresent(per -> measure.ifPresent(value -> indicators.add(new Indicator(id, value, per))));
        }
        return indicators;
    }

    private Optional<Per> per(Values said) {
        Optional<String> discipline = said.text("discipline");
        boolean quantity = said.text("per", "").equals(Quantity.WORD);
        if (quantity != discipline.isPresent()) {
            refuse(said, "per", quantity ? "portfolio.discipline" : "portfolio.noDiscipline");
            return Optional.empty();
        }
        return discipline
                .<Per>map(Quantity::new)
                .or(() -> List.of(Counted.values()).stream()
                        .filter(each -> each.word().equals(said.text("per", "")))
                        .findFirst());
    }

    private void refuse(Values where, String field, String code, Object... arguments) {
        messages.add(Message.error(code, file.place(where.path().field(field).toString()), arguments));
    }
}
