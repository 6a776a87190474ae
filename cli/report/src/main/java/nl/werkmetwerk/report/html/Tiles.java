package nl.werkmetwerk.report.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A map service that a page may show below its streets, in squares of EPSG:3857: fetched by the reader's browser, and only
 * once the reader asks for it.
 *
 * @param address of a tile, with {@code {z}}, {@code {x}} and {@code {y}} (column and row from the north-west)
 * @param origin scheme, host and port of it: all that the page may fetch from
 * @param credit who made the map
 */
public record Tiles(String address, String origin, String credit) {
    /** The background map of the Dutch Cadastre, as PDOK serves it. */
    public static final String BRT = "brt";

    private static final String BRT_ADDRESS =
            "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png";
    private static final String BRT_CREDIT = "Kaartgegevens: © Kadaster, BRT Achtergrondkaart (CC BY 4.0)";

    /** Without signs that would end an attribute, a text of the page or a rule of its policy. */
    private static final Pattern ADDRESS =
            Pattern.compile("(https?://[A-Za-z0-9.-]+(?::\\d{1,5})?)/[A-Za-z0-9._~:/?@!$&()*+=%{}-]*");

    /**
     * By name or address.
     *
     * @param text {@value #BRT}, or an address with {@code {z}}, {@code {x}} and {@code {y}}
     * @return nothing where it is neither
     */
    public static Optional<Tiles> of(String text) {
        if (text.equals(BRT)) {
            return of(BRT_ADDRESS).map(tiles -> new Tiles(tiles.address, tiles.origin, BRT_CREDIT));
        }
        Matcher address = ADDRESS.matcher(text);
        boolean whole = address.matches() && text.contains("{z}") && text.contains("{x}") && text.contains("{y}");
        return whole ? Optional.of(new Tiles(text, address.group(1), address.group(1))) : Optional.empty();
    }
}
