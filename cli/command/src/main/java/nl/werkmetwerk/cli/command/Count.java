package nl.werkmetwerk.cli.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of things: whole, from 1. */
final class Count implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
        if (!text.matches("0*[1-9]\\d{0,8}")) {
            throw new TypeConversionException(text);
        }
        return Integer.valueOf(text);
    }
}
