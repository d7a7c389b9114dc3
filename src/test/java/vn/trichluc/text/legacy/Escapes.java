package vn.trichluc.text.legacy;

/** Characters that no editor shows are written {@code \}{@code u00AD} in the tables of tests. */
final class Escapes {
    private Escapes() {}

    static String resolve(String field) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            if (field.startsWith("\\u", i)) {
                text.append((char) Integer.parseInt(field.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                text.append(field.charAt(i));
            }
        }
        return text.toString();
    }
}
