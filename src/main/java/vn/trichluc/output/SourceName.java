package vn.trichluc.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** One document under several names: its JSON differs in {@code source.name} alone. */
public final class SourceName {
    private static final JsonFactory JSON = new JsonFactory();

    private SourceName() {}

    /**
     * The document's bytes with another name of the source, every other byte as it was.
     *
     * @param json as {@link DecisionJson} writes it
     */
    public static byte[] set(byte[] json, String name) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean source = parser.currentName().equals("source");
                parser.nextToken();
                if (source) {
                    return inSource(json, parser, name);
                }
                parser.skipChildren();
            }
            throw new IllegalArgumentException("a result without a source");
        } catch (IOException e) {
            throw new UncheckedIOException("expected a result in JSON", e);
        }
    }

    private static byte[] inSource(byte[] json, JsonParser parser, String name) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean found = parser.currentName().equals("name");
            parser.nextToken();
            if (found) {
                int start = (int) parser.currentTokenLocation().getByteOffset();
                parser.finishToken();
                int end = (int) parser.currentLocation().getByteOffset();
                ByteArrayOutputStream changed = new ByteArrayOutputStream(json.length);
                changed.write(json, 0, start);
                changed.writeBytes(canonical(JsonFields.clean(name)));
                changed.write(json, end, json.length - end);
                return changed.toByteArray();
            }
            parser.skipChildren();
        }
        throw new IllegalArgumentException("a source without a name");
    }

    private static byte[] canonical(String text) throws IOException {
        String array = JsonFields.object().arrayNode().add(text).toString();
        byte[] canonical = new JsonCanonicalizer(array).getEncodedUTF8();
        return java.util.Arrays.copyOfRange(canonical, 1, canonical.length - 1);
    }
}
