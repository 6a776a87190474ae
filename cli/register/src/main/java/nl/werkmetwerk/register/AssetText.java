package nl.werkmetwerk.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Scalar;
import nl.werkmetwerk.register.accounts.AccountRow;
import nl.werkmetwerk.register.accounts.BookValue;
import nl.werkmetwerk.register.rule.Template;
import nl.werkmetwerk.register.source.SourceFile;

/**
 * Assets of one register as lines of a scenario. The {@code source} of each ends in a mark made of everything else in it:
 * where an asset no longer fits its mark, somebody changed it by hand.
 */
final class AssetText {
    private static final Pattern MARK = Pattern.compile("(.*) #([0-9a-f]{8})");

    private static final double CENTS = 100;

    private final String register;
    private final String file;
    private final String unit;
    private final Texts texts;
    private final String accounts;
    private final Map<Integer, Part> parts = new HashMap<>();

    /** Fields that every asset of a template has. */
    private record Part(String withLife, String withoutLife, List<String> accounting, boolean assumption) {
        static Part of(Mapping asset) {
            boolean assumption = asset.get("assumption") instanceof Scalar scalar && scalar.isTrue();
            List<String> accounting = asset.get("accounting") instanceof Mapping rules
                    ? List.of(JsonText.fields(rules, Set.of()))
                    : List.of();
            return new Part(
                    JsonText.fields(asset, Set.of("assumption", "source", "accounting")),
                    JsonText.fields(asset, Set.of("assumption", "source", "accounting", "life")),
                    accounting,
                    assumption);
        }
    }

    AssetText(RegisterMapping mapping, List<Template> templates, Texts texts) {
        this.register = mapping.register();
        this.file = mapping.sourceFile().name();
        this.unit = mapping.values().text("unit", "");
        this.texts = texts;
        this.accounts = mapping.accountFile().map(SourceFile::name).orElse("");
        templates.forEach(template -> parts.put(template.number(), Part.of(template.asset())));
    }

    /** The line of an asset. @param book what the asset accounts say of it */
    String line(StackedAsset asset, Optional<BookValue> book) {
        Part part = parts.get(asset.template());
        List<String> fields = new ArrayList<>();
        fields.add(text("id", asset.id()));
        fields.add(text("discipline", asset.discipline()));
        fields.add(text("section", asset.section()));
        if (!asset.owner().isEmpty()) {
            fields.add(text("owner", asset.owner()));
        }
        fields.add("\"quantity\": " + JsonText.number(round(asset.quantity())));
        if (!unit.isEmpty()) {
            fields.add(text("unit", unit));
        }
        fields.add((asset.built().planned() ? "\"planned\": " : "\"installed\": ")
                + asset.built().year());
        asset.life().ifPresent(life -> fields.add("\"life\": " + life));
        fields.add(asset.life().isPresent() ? part.withoutLife() : part.withLife());
        List<String> accounting = new ArrayList<>(part.accounting());
        book.ifPresent(value -> accounting.add(accounted(value)));
        if (!accounting.isEmpty()) {
            fields.add("\"accounting\": {" + String.join(", ", accounting) + "}");
        }
        if (!asset.filled().isEmpty() || part.assumption()) {
            fields.add("\"assumption\": true");
        }
        if (!asset.filled().isEmpty()) {
            fields.add(text("note", texts.get("import.filled", asset.filled())));
        }
        return marked(String.join(", ", fields), source(asset));
    }

    private String accounted(BookValue book) {
        AccountRow account = book.account();
        List<String> fields = new ArrayList<>(List.of("\"bookValue\": " + JsonText.number(book.cents() / CENTS)));
        if (account.remaining() > 0) {
            fields.add("\"remainingYears\": " + account.remaining());
        }
        String share =
                JsonText.number(round(book.quantity())) + " / " + JsonText.number(round(book.whole())) + " " + unit;
        fields.add("\"assumption\": true");
        fields.add(text("source", accounts + ":" + account.row()));
        fields.add(text(
                "note",
                texts.get(
                        "import.shared",
                        account.key().name(),
                        String.valueOf(account.key().year()),
                        share.strip())));
        return String.join(", ", fields);
    }

    private String source(StackedAsset asset) {
        String rows = asset.rows() == 1 ? "" : " (" + texts.get("import.rows", asset.rows()) + ")";
        return register + " " + file + ":" + asset.row() + rows;
    }

    /** Drawn lengths have no meaning below a millimetre. */
    private static double round(double quantity) {
        return Math.round(quantity * 1000) / 1000.0;
    }

    private static String text(String field, String value) {
        return JsonText.quoted(field) + ": " + JsonText.quoted(value);
    }

    /** An object with its fields and a source that ends in their mark. */
    static String marked(String fields, String source) {
        return "{" + fields + ", " + text("source", source + " #" + mark(fields)) + "}";
    }

    /** The source of an asset without its mark; empty when it did not come from a register. */
    static String sourceOf(Mapping asset) {
        Matcher mark = mark(asset);
        return mark.matches() ? mark.group(1) : "";
    }

    /** Whether an asset is as an import made it. */
    static boolean untouched(Mapping asset) {
        Matcher mark = mark(asset);
        return mark.matches() && mark.group(2).equals(mark(JsonText.fields(asset, Set.of("source"))));
    }

    /** The mark of an asset in the scenario. */
    static String markOf(Mapping asset) {
        Matcher mark = mark(asset);
        return mark.matches() ? mark.group(2) : "";
    }

    /** The mark of a line. */
    static String markOf(String line) {
        return line.substring(line.length() - "12345678\"}".length(), line.length() - 2);
    }

    private static Matcher mark(Mapping asset) {
        String source = asset.get("source") instanceof Scalar scalar ? scalar.text() : "";
        return MARK.matcher(source);
    }

    private static String mark(String fields) {
        CRC32 crc = new CRC32();
        crc.update(fields.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }
}
