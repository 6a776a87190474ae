package nl.werkmetwerk.files.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Values of the table, written as in a file, made into what the schema needs. */
final class Literal {
    private Literal() {}

    /** The value of a piece of YAML. */
    static Object of(String yaml) {
        return plain(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    /** A number without a decimal point where it is whole. */
    static Number number(double value) {
        return value == Math.rint(value) ? (Number) (long) value : (Number) value;
    }

    /** JSON has only texts for keys. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, inner) -> copy.put(key.toString(), plain(inner)));
            return copy;
        }
        return value instanceof List<?> list ? list.stream().map(Literal::plain).collect(Collectors.toList()) : value;
    }
}
