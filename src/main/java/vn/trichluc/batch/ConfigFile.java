package vn.trichluc.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads settings from a file: one object of JSON with texts, numbers and truth values, or Java properties in UTF-8. */
public final class ConfigFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ConfigFile() {}

    /**
     * Returns the file's settings by name.
     *
     * @throws IOException if it cannot be read or understood
     */
    public static SortedMap<String, String> read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        SortedMap<String, String> settings = new TreeMap<>();
        if (text.stripLeading().startsWith("{")) {
            JsonNode root = JSON.readTree(text);
            for (var field : root.properties()) {
                if (!field.getValue().isValueNode() || field.getValue().isNull()) {
                    throw new IOException(field.getKey() + ": expected a text, a number or true or false");
                }
                settings.put(field.getKey(), field.getValue().asText());
            }
            return settings;
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            throw new IOException("no Java properties: " + e.getMessage(), e);
        }
        properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        return settings;
    }
}
