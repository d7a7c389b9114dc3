package vn.trichluc.batch;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Source;

/**
 * Encodes the messages between a run and its workers, over standard input and output: each frame is a mark, its kind,
 * the payload's length in bytes and the payload. A text is its length in bytes and UTF-8.
 */
final class Frames {
    /** The mark "TRL1" of each frame; nothing that a library prints by mistake looks like it. */
    private static final int MARK = 0x54524C31;

    /** The largest payload in bytes; a larger one is garbage that begins with the mark by chance. */
    private static final int MAX_PAYLOAD_BYTES = 1 << 29;

    private static final byte READY = 1;
    private static final byte REQUEST = 2;
    private static final byte READ = 3;
    private static final byte UNREADABLE = 4;
    private static final byte UNUSABLE = 5;

    private Frames() {}

    /** Writes that the worker can read, and its program and configuration. */
    static void writeReady(OutputStream out, String fingerprint) throws IOException {
        write(out, READY, payload -> text(payload, fingerprint));
    }

    static String readReady(DataInputStream in) throws IOException {
        if (head(in) != READY) {
            throw new StreamCorruptedException("expected a worker's first words");
        }
        return text(payload(in));
    }

    static void writeRequest(OutputStream out, Source source) throws IOException {
        write(out, REQUEST, payload -> {
            text(payload, source.name());
            text(payload, source.path().toString());
        });
    }

    /**
     * Reads the next request.
     *
     * @throws java.io.EOFException if no more will come
     */
    static Source readRequest(DataInputStream in) throws IOException {
        if (head(in) != REQUEST) {
            throw new StreamCorruptedException("expected a request");
        }
        DataInputStream payload = payload(in);
        return new Source(text(payload), Path.of(text(payload)));
    }

    static void writeAnswer(OutputStream out, Answer answer) throws IOException {
        if (answer instanceof Answer.Read read) {
            write(out, READ, payload -> {
                payload.writeBoolean(read.complete());
                payload.writeInt(read.pages());
                for (int count : read.discrepancies()) {
                    payload.writeInt(count);
                }
                text(payload, read.sha256());
                payload.writeInt(read.json().length);
                payload.write(read.json());
            });
        } else if (answer instanceof Answer.Unreadable unreadable) {
            write(out, UNREADABLE, payload -> {
                text(payload, unreadable.category().word());
                text(payload, unreadable.reason());
            });
        } else if (answer instanceof Answer.Unusable unusable) {
            write(out, UNUSABLE, payload -> text(payload, unusable.message()));
        }
    }

    /**
     * Waits for the next answer.
     *
     * @throws StreamCorruptedException if the bytes are no answer
     * @throws java.io.EOFException if the worker ends before its answer does
     */
    static Answer readAnswer(DataInputStream in) throws IOException {
        byte kind = head(in);
        DataInputStream payload = payload(in);
        try {
            return switch (kind) {
                case READ -> {
                    boolean complete = payload.readBoolean();
                    int pages = payload.readInt();
                    List<Integer> discrepancies = new ArrayList<>();
                    for (int severity = 0; severity < Verdict.SEVERITIES; severity++) {
                        discrepancies.add(payload.readInt());
                    }
                    yield new Answer.Read(complete, pages, discrepancies, text(payload), bytes(payload));
                }
                case UNREADABLE -> new Answer.Unreadable(FailureCategory.named(text(payload)), text(payload));
                case UNUSABLE -> new Answer.Unusable(text(payload));
                default -> throw new StreamCorruptedException("no answer is of kind " + kind);
            };
        } catch (IllegalArgumentException | java.io.EOFException e) {
            StreamCorruptedException corrupted = new StreamCorruptedException("an answer breaks off or makes no sense");
            corrupted.initCause(e);
            throw corrupted;
        }
    }

    private interface Payload {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static void write(OutputStream out, byte kind, Payload payload) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        payload.writeTo(new DataOutputStream(bytes));
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MARK);
        data.writeByte(kind);
        data.writeInt(bytes.size());
        bytes.writeTo(data);
        data.flush();
    }

    private static byte head(DataInputStream in) throws IOException {
        if (in.readInt() != MARK) {
            throw new StreamCorruptedException("expected a frame");
        }
        return in.readByte();
    }

    private static DataInputStream payload(DataInputStream in) throws IOException {
        return new DataInputStream(new java.io.ByteArrayInputStream(bytes(in)));
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_PAYLOAD_BYTES) {
            throw new StreamCorruptedException("expected at most " + MAX_PAYLOAD_BYTES + " bytes, not " + length);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new java.io.EOFException();
        }
        return bytes;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }
}
