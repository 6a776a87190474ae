package nl.werkmetwerk.plain;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import nl.werkmetwerk.compare.Amounts;
import nl.werkmetwerk.practice.PilotValue;
import nl.werkmetwerk.uncertainty.Draws;

/** Everything that the holder of a result can reach from it, and whether the holder can change any of it. */
final class Holdings {
    private static final Set<Class<?>> FIXED = Set.of(
            String.class,
            Integer.class,
            Long.class,
            Double.class,
            Boolean.class,
            OptionalInt.class,
            OptionalDouble.class,
            Amounts.class,
            Draws.class,
            PilotValue.class);

    private final Map<Object, String> seen = new IdentityHashMap<>();
    private final Deque<Object> waiting = new ArrayDeque<>();
    private final List<String> changed = new ArrayList<>();

    private Holdings() {}

    /** Where something could be changed, or is of a kind of which this walk does not know that it cannot. */
    static List<String> thatCanBeChanged(Object result) {
        Holdings holdings = new Holdings();
        holdings.reach("", result);
        while (!holdings.waiting.isEmpty()) {
            holdings.look(holdings.waiting.remove());
        }
        return holdings.changed;
    }

    private void reach(String path, Object held) {
        if (held != null && !FIXED.contains(held.getClass()) && !(held instanceof Enum) && !seen.containsKey(held)) {
            seen.put(held, path);
            waiting.add(held);
        }
    }

    private void look(Object held) {
        String path = seen.get(held);
        if (held instanceof Record) {
            lookIntoRecord(path, held);
        } else if (held instanceof Collection<?> many) {
            lookIntoCollection(path, many);
        } else if (held instanceof Map<?, ?> map) {
            lookIntoMap(path, map);
        } else if (held instanceof Optional<?> one) {
            one.ifPresent(value -> reach(path, value));
        } else {
            changed.add(path + " is a " + held.getClass().getSimpleName());
        }
    }

    private void lookIntoRecord(String path, Object held) {
        for (RecordComponent component : held.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                reach(path + "." + component.getName(), component.getAccessor().invoke(held));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(path, e);
            }
        }
    }

    private void lookIntoCollection(String path, Collection<?> many) {
        try {
            many.clear();
            removeFirst(many.iterator());
            addNull(many);
            changed.add(path);
        } catch (UnsupportedOperationException expected) {
            many.forEach(one -> reach(path + "[]", one));
        }
    }

    private static void removeFirst(Iterator<?> iterator) {
        if (iterator.hasNext()) {
            iterator.next();
            iterator.remove();
        }
    }

    private static <T> void addNull(Collection<T> many) {
        many.add(null);
    }

    private void lookIntoMap(String path, Map<?, ?> map) {
        try {
            map.clear();
            putNothing(map);
            changed.add(path);
        } catch (UnsupportedOperationException expected) {
            map.forEach((key, value) -> {
                reach(path + "{}", key);
                reach(path + "{" + key + "}", value);
            });
        }
    }

    private static <K, V> void putNothing(Map<K, V> map) {
        map.put(null, null);
    }
}
