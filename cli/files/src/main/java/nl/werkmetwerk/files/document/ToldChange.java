package nl.werkmetwerk.files.document;

import java.util.Optional;
import nl.werkmetwerk.field.Topic;

/**
 * Something that is different in the second of two cases.
 *
 * @param topic what it is about
 * @param path place in the terms of the case
 * @param from text, number or truth in the first; empty where it is not there
 * @param to the same in the second
 */
public record ToldChange(Topic topic, String path, Optional<Object> from, Optional<Object> to) {}
