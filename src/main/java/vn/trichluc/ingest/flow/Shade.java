package vn.trichluc.ingest.flow;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colour on paper or screen, each part from 0 (dark) to 1; it decides whether text is visible on its ground. */
public record Shade(double red, double green, double blue) {
    public static final Shade WHITE = new Shade(1, 1, 1);
    public static final Shade BLACK = new Shade(0, 0, 0);

    /**
     * The least difference in one part that makes text visible on its ground: #EEEEEE on white is not visible, #DDDDDD
     * is.
     */
    private static final double MIN_DIFFERENCE = 0.08;

    private static final int MAX_PART = 255;

    private static final Pattern HEX = Pattern.compile("#?(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");

    private static final Pattern FUNCTION = Pattern.compile("rgba?\\(([^()]*)\\)");

    /** The colour names of HTML 4 and of Word's highlighter, and the whitish ones of CSS. */
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("white", 0xFFFFFF),
            Map.entry("snow", 0xFFFAFA),
            Map.entry("ivory", 0xFFFFF0),
            Map.entry("ghostwhite", 0xF8F8FF),
            Map.entry("whitesmoke", 0xF5F5F5),
            Map.entry("floralwhite", 0xFFFAF0),
            Map.entry("mintcream", 0xF5FFFA),
            Map.entry("azure", 0xF0FFFF),
            Map.entry("aliceblue", 0xF0F8FF),
            Map.entry("seashell", 0xFFF5EE),
            Map.entry("black", 0x000000),
            Map.entry("silver", 0xC0C0C0),
            Map.entry("lightgray", 0xD3D3D3),
            Map.entry("lightgrey", 0xD3D3D3),
            Map.entry("gainsboro", 0xDCDCDC),
            Map.entry("gray", 0x808080),
            Map.entry("grey", 0x808080),
            Map.entry("darkgray", 0x808080),
            Map.entry("red", 0xFF0000),
            Map.entry("darkred", 0x800000),
            Map.entry("maroon", 0x800000),
            Map.entry("yellow", 0xFFFF00),
            Map.entry("darkyellow", 0x808000),
            Map.entry("olive", 0x808000),
            Map.entry("green", 0x00FF00),
            Map.entry("darkgreen", 0x008000),
            Map.entry("lime", 0x00FF00),
            Map.entry("aqua", 0x00FFFF),
            Map.entry("cyan", 0x00FFFF),
            Map.entry("darkcyan", 0x008080),
            Map.entry("teal", 0x008080),
            Map.entry("blue", 0x0000FF),
            Map.entry("darkblue", 0x00008B),
            Map.entry("navy", 0x000080),
            Map.entry("magenta", 0xFF00FF),
            Map.entry("fuchsia", 0xFF00FF),
            Map.entry("darkmagenta", 0x800080),
            Map.entry("purple", 0x800080),
            Map.entry("orange", 0xFFA500));

    /** Whether text of this colour can be distinguished from the ground below it. */
    public boolean isSeenOn(Shade ground) {
        return Math.abs(red - ground.red) >= MIN_DIFFERENCE
                || Math.abs(green - ground.green) >= MIN_DIFFERENCE
                || Math.abs(blue - ground.blue) >= MIN_DIFFERENCE;
    }

    /**
     * Returns this colour laid over another.
     *
     * @param alpha the opacity: 0 shows only the colour below, 1 nothing of it
     */
    public Shade over(Shade below, double alpha) {
        return new Shade(
                mixed(red, below.red, alpha), mixed(green, below.green, alpha), mixed(blue, below.blue, alpha));
    }

    private static double mixed(double above, double below, double alpha) {
        return alpha * above + (1 - alpha) * below;
    }

    public static Shade of(int rgb) {
        return new Shade(
                (rgb >> 16 & 0xFF) / (double) MAX_PART,
                (rgb >> 8 & 0xFF) / (double) MAX_PART,
                (rgb & 0xFF) / (double) MAX_PART);
    }

    /**
     * Parses a colour name, hexadecimal digits with or without {@code #}, or a CSS function of red, green and blue. It
     * ignores the opacity: see {@link #alpha}. The result is empty if the text is not understood.
     */
    public static Optional<Shade> parse(String written) {
        String value = written.strip().toLowerCase(Locale.ROOT);
        Integer named = NAMES.get(value);
        if (named != null) {
            return Optional.of(of(named));
        }
        if (HEX.matcher(value).matches()) {
            String digits = value.startsWith("#") ? value.substring(1) : value;
            StringBuilder six = new StringBuilder();
            for (int i = 0; i < 3; i++) {
                six.append(
                        digits.length() <= 4
                                ? digits.substring(i, i + 1).repeat(2)
                                : digits.substring(2 * i, 2 * i + 2));
            }
            return Optional.of(of(Integer.parseInt(six.toString(), 16)));
        }
        Matcher function = FUNCTION.matcher(value);
        if (!function.matches()) {
            return Optional.empty();
        }
        String[] parts = function.group(1).strip().split("[\\s,/]+");
        double[] read = new double[3];
        for (int i = 0; i < 3; i++) {
            Optional<Double> part = i < parts.length ? part(parts[i], MAX_PART) : Optional.empty();
            if (part.isEmpty()) {
                return Optional.empty();
            }
            read[i] = part.get();
        }
        return Optional.of(new Shade(read[0], read[1], read[2]));
    }

    /** Returns the opacity of a CSS colour, from 0 to 1; 1 if it gives none. */
    public static double alpha(String written) {
        String value = written.strip().toLowerCase(Locale.ROOT);
        if (value.equals("transparent")) {
            return 0;
        }
        if (value.startsWith("#")
                && (value.length() == 5 || value.length() == 9)
                && HEX.matcher(value).matches()) {
            String last = value.length() == 5 ? value.substring(4).repeat(2) : value.substring(7);
            return Integer.parseInt(last, 16) / (double) MAX_PART;
        }
        Matcher function = FUNCTION.matcher(value);
        String[] parts = function.matches() ? function.group(1).strip().split("[\\s,/]+") : new String[0];
        return parts.length > 3 ? part(parts[3], 1).orElse(1.0) : 1;
    }

    /** Parses a number or a percentage, as a part of {@code most}. */
    private static Optional<Double> part(String written, int most) {
        boolean percent = written.endsWith("%");
        try {
            double value = Double.parseDouble(percent ? written.substring(0, written.length() - 1) : written);
            return Optional.of(Math.min(Math.max(value / (percent ? 100 : most), 0), 1));
        } catch (NumberFormatException variable) {
            return Optional.empty();
        }
    }
}
