package nl.werkmetwerk.register.source;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The coordinate system that well-known text describes, as in a .prj: by its code, else by the name it usually has. */
final class PlaneText {
    private static final Pattern CODE =
            Pattern.compile(".*(?:AUTHORITY|ID)\\[\"EPSG\",\\s*\"?(\\d{4,6})\"?]\\s*]\\s*", Pattern.DOTALL);
    private static final Pattern ZONE = Pattern.compile("UTM[ _]ZONE[ _](\\d{1,2})([NS])");
    private static final Map<String, String> NAMES = names();
    private static final int ETRS_ZONES = 25_800;
    private static final int WGS_NORTH = 32_600;
    private static final int WGS_SOUTH = 32_700;

    private PlaneText() {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("AMERSFOORT_RD_NEW", "28992");
        names.put("RD_NEW", "28992");
        names.put("AMERSFOORT_/_RD_NEW", "28992");
        names.put("RIJKSDRIEHOEK", "28992");
        names.put("BELGE_LAMBERT_1972", "31370");
        names.put("BELGIAN_LAMBERT_72", "31370");
        names.put("BELGE_LAMBERT_2008", "3812");
        names.put("WEB_MERCATOR_AUXILIARY_SPHERE", "3857");
        names.put("PSEUDO-MERCATOR", "3857");
        names.put("NAD_1983_UTM_ZONE_10N", "26910");
        return names;
    }

    /** As {@code EPSG:28992}; absent where neither is known. */
    static Optional<String> crs(String text) {
        String upper = text.toUpperCase(Locale.ROOT).replace(' ', '_');
        Matcher code = CODE.matcher(text);
        if (code.matches()) {
            return Optional.of("EPSG:" + code.group(1));
        }
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            if (upper.contains(name.getKey())) {
                return Optional.of("EPSG:" + name.getValue());
            }
        }
        Matcher zone = ZONE.matcher(upper);
        if (zone.find()) {
            int base = upper.contains("ETRS") ? ETRS_ZONES : zone.group(2).equals("N") ? WGS_NORTH : WGS_SOUTH;
            boolean known = upper.contains("ETRS") || upper.contains("WGS");
            return known ? Optional.of("EPSG:" + (base + Integer.parseInt(zone.group(1)))) : Optional.empty();
        }
        boolean degrees = upper.startsWith("GEOGCS") || upper.startsWith("GEOGCRS");
        return !degrees
                ? Optional.empty()
                : upper.contains("WGS_1984") || upper.contains("WGS_84")
                        ? Optional.of("EPSG:4326")
                        : upper.contains("ETRS") ? Optional.of("EPSG:4258") : Optional.empty();
    }
}
