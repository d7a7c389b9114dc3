package vn.trichluc.database;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object whose fields are read by type; an error about an unfit field gives its place, by JSON Pointer. Other
 * fields are ignored: the contract may gain some.
 */
final class Fields {
    private final JsonNode object;
    private final String pointer;

    Fields(JsonNode object, String pointer) throws UnfitDocument {
        this.object = object;
        this.pointer = pointer;
        if (!object.isObject()) {
            throw new UnfitDocument("no object at " + (pointer.isEmpty() ? "the top" : pointer));
        }
    }

    /** Returns the names of all its fields, in alphabetical order: the file's own, if it is canonical. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        names.sort(null);
        return names;
    }

    @Nullable
    Fields object(String name) throws UnfitDocument {
        JsonNode node = object.get(name);
        return node == null ? null : new Fields(node, pointer + "/" + name);
    }

    Fields objectNeeded(String name) throws UnfitDocument {
        return needed(object(name), name);
    }

    /** Returns the objects of an array; empty if there is no such field. */
    List<Fields> objects(String name) throws UnfitDocument {
        List<Fields> objects = new ArrayList<>();
        int index = 0;
        for (JsonNode each : array(name)) {
            objects.add(new Fields(each, pointer + "/" + name + "/" + index++));
        }
        return objects;
    }

    List<Fields> objectsNeeded(String name) throws UnfitDocument {
        needed(object.get(name), name);
        return objects(name);
    }

    List<String> texts(String name) throws UnfitDocument {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : array(name)) {
            texts.add(string(each, name));
        }
        return texts;
    }

    private JsonNode array(String name) throws UnfitDocument {
        JsonNode node = object.path(name);
        if (!node.isArray() && !node.isMissingNode()) {
            throw unfit(name, "no array");
        }
        return node;
    }

    @Nullable
    String text(String name) throws UnfitDocument {
        JsonNode node = object.get(name);
        return node == null ? null : string(node, name);
    }

    String textNeeded(String name) throws UnfitDocument {
        return needed(text(name), name);
    }

    /** Returns a text, or a number in plain digits; a discrepancy's sides are either. */
    @Nullable
    String textOrNumber(String name) throws UnfitDocument {
        return isNumber(name) ? needed(number(name), name).toPlainString() : text(name);
    }

    boolean isNumber(String name) {
        return object.path(name).isNumber();
    }

    private String string(JsonNode node, String name) throws UnfitDocument {
        if (!node.isTextual()) {
            throw unfit(name, "no text");
        }
        String text = node.textValue();
        if (text.indexOf('\0') >= 0) {
            throw unfit(name, "the character U+0000, which databases cut or refuse");
        }
        return text;
    }

    @Nullable
    Integer integer(String name) throws UnfitDocument {
        Long value = wholeNumber(name);
        if (value == null) {
            return null;
        }
        if (value != value.intValue()) {
            throw unfit(name, "a number out of range");
        }
        return value.intValue();
    }

    int integerNeeded(String name) throws UnfitDocument {
        return needed(integer(name), name);
    }

    @Nullable
    Long wholeNumber(String name) throws UnfitDocument {
        BigDecimal value = number(name);
        try {
            return value == null ? null : value.longValueExact();
        } catch (ArithmeticException e) {
            throw new UnfitDocument("no whole number in range at " + pointer + "/" + name, e);
        }
    }

    /**
     * Returns a number that all three databases hold exactly: one that is the shortest form of an IEEE double (RFC
     * 8785).
     */
    @Nullable
    BigDecimal number(String name) throws UnfitDocument {
        JsonNode node = object.get(name);
        if (node == null) {
            return null;
        }
        if (!node.isNumber()) {
            throw unfit(name, "no number");
        }
        BigDecimal exact = node.decimalValue();
        double held = exact.doubleValue();
        if (!Double.isFinite(held) || BigDecimal.valueOf(held).compareTo(exact) != 0) {
            throw unfit(name, "a number with more digits than JSON numbers hold");
        }
        return exact;
    }

    @Nullable
    Double fraction(String name) throws UnfitDocument {
        BigDecimal value = number(name);
        return value == null ? null : value.doubleValue();
    }

    @Nullable
    LocalDate date(String name) throws UnfitDocument {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnfitDocument("no date at " + pointer + "/" + name, e);
        }
    }

    /** Returns a part of the file as it is, in JSON; null if there is none. */
    @Nullable
    String json(String name) throws UnfitDocument {
        JsonNode node = object.get(name);
        return node == null ? null : node.toString();
    }

    private <T> T needed(@Nullable T value, String name) throws UnfitDocument {
        if (value == null) {
            throw unfit(name, "nothing");
        }
        return value;
    }

    private UnfitDocument unfit(String name, String what) {
        return new UnfitDocument(what + " at " + pointer + "/" + name);
    }
}
