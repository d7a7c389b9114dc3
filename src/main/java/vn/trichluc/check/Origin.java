package vn.trichluc.check;

/** What kind of file a document comes from, as far as it tells where its errors come from. */
public enum Origin {
    /** Typed and never recognised: Word, HTML. */
    TYPED,
    /** Text of unknown making, or pages: where a figure was recognised, it says how surely. */
    ANY;

    /** @param mediaType IANA media type of the source: text/html */
    public static Origin of(String mediaType) {
        boolean office = mediaType.contains("word") || mediaType.contains("officedocument");
        return office || mediaType.contains("html") ? TYPED : ANY;
    }
}
