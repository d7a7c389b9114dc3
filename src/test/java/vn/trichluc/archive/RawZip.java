package vn.trichluc.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A ZIP put together by hand, so that it can say what no writer would. */
final class RawZip {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    int flags;
    int hostAndVersion = 20;
    int externalAttributes;
    byte[] extra = new byte[0];
    int method = 8;

    /** A file, with its own bytes. Returns where it begins. */
    int file(byte[] name, byte[] content) {
        int at = body.size();
        byte[] packed = method == 8 ? deflated(content) : content;
        local(name, packed, content);
        listed(name, packed.length, content, at);
        return at;
    }

    /** An entry in the directory alone. */
    void listed(byte[] name, int packedBytes, byte[] content, int at) {
        ByteBuffer entry = ByteBuffer.allocate(46).order(ByteOrder.LITTLE_ENDIAN);
        entry.putInt(0x02014b50)
                .putShort((short) hostAndVersion)
                .putShort((short) 20)
                .putShort((short) flags);
        entry.putShort((short) method)
                .putInt(0)
                .putInt(crc(content))
                .putInt(packedBytes)
                .putInt(content.length);
        entry.putShort((short) name.length)
                .putShort((short) extra.length)
                .putShort((short) 0)
                .putShort((short) 0);
        entry.putShort((short) 0).putInt(externalAttributes).putInt(at);
        directory.writeBytes(entry.array());
        directory.writeBytes(name);
        directory.writeBytes(extra);
        entries++;
    }

    /** What stands before and in the file itself, without an entry in the directory. */
    void local(byte[] name, byte[] packed, byte[] content) {
        ByteBuffer header = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) method)
                .putInt(0);
        header.putInt(crc(content)).putInt(packed.length).putInt(content.length);
        header.putShort((short) name.length).putShort((short) 0);
        body.writeBytes(header.array());
        body.writeBytes(name);
        body.writeBytes(packed);
    }

    int size() {
        return body.size();
    }

    byte[] bytes() {
        return bytes(0);
    }

    byte[] bytes(int disk) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(body.toByteArray());
        out.writeBytes(directory.toByteArray());
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06054b50).putShort((short) disk).putShort((short) disk);
        end.putShort((short) entries).putShort((short) entries);
        end.putInt(directory.size()).putInt(body.size()).putShort((short) 0);
        out.writeBytes(end.array());
        return out.toByteArray();
    }

    /** With the end record of ZIP64, for more entries than two bytes can count. */
    byte[] bytes64() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(body.toByteArray());
        out.writeBytes(directory.toByteArray());
        ByteBuffer end = ByteBuffer.allocate(56 + 20 + 22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        end.putLong(entries).putLong(entries).putLong(directory.size()).putLong(body.size());
        end.putInt(0x07064b50)
                .putInt(0)
                .putLong((long) body.size() + directory.size())
                .putInt(1);
        end.putInt(0x06054b50)
                .putShort((short) -1)
                .putShort((short) -1)
                .putShort((short) -1)
                .putShort((short) -1);
        end.putInt(-1).putInt(-1).putShort((short) 0);
        out.writeBytes(end.array());
        return out.toByteArray();
    }

    static int crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
