package vn.trichluc.batch;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.trichluc.common.Sha256;
import vn.trichluc.model.Source;

/**
 * A worker's program that does what the first word of the document says; see {@link #answer}. A document that is JSON is
 * its own result.
 */
public final class FakeWorker {
    public static final String FINGERPRINT = "fake";

    private FakeWorker() {}

    public static WorkerLaunch launch() {
        return WorkerLaunch.ofThisProgram(List.of(FakeWorker.class.getName()));
    }

    /** The first argument, if there is one, is the code that the worker ends with before it is ready, or a file: the first hangs. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].startsWith("/")) {
            if (isFirst(Path.of(arguments[0]))) {
                Thread.sleep(1_000_000);
            }
        } else if (arguments.length > 0) {
            System.err.println("no luck today");
            Runtime.getRuntime().halt(Integer.parseInt(arguments[0]));
        }
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        DataInputStream in = new DataInputStream(System.in);
        Frames.writeReady(out, FINGERPRINT);
        for (int number = 1; ; number++) {
            Source source;
            try {
                source = Frames.readRequest(in);
            } catch (IOException end) {
                return;
            }
            WorkerLog.mark(System.err, number);
            Frames.writeAnswer(out, answer(source, out));
        }
    }

    private static Answer answer(Source source, OutputStream out) throws Exception {
        Path path = source.path();
        String text = Files.readString(path);
        switch (text.split("[\\s]", 2)[0]) {
            case "hang" -> Thread.sleep(1_000_000);
            case "halt" -> {
                System.err.println("about to halt");
                Runtime.getRuntime().halt(5);
            }
            case "halt-once" -> {
                if (isFirst(path)) {
                    Runtime.getRuntime().halt(5);
                }
            }
            case "kill-twice" -> {
                if (isFirst(path) || isFirst(path.resolveSibling("twice"))) {
                    Runtime.getRuntime().halt(137);
                }
            }
            case "memory" -> allocate(Integer.MAX_VALUE);
            case "memory-48" -> allocate(48);
            case "garbage" -> out.write("Hello, this is a library.\n".getBytes(StandardCharsets.UTF_8));
            case "half" -> {
                out.write(new byte[] {'T', 'R', 'L', '1', 3, 0, 0, 1, 0, 7});
                out.flush();
                Runtime.getRuntime().halt(0);
            }
            case "damaged" -> {
                return new Answer.Unreadable(FailureCategory.DAMAGED, "expected a document, found ruins.");
            }
            case "unusable" -> {
                return new Answer.Unusable("there is no model");
            }
            case "grow" -> Files.writeString(path, text + " more");
            case "grow-once" -> {
                if (isFirst(path)) {
                    Files.writeString(path, text + " more");
                }
            }
            case "log" -> {
                for (int line = 0; line < 1_000; line++) {
                    System.err.println("line " + line);
                }
            }
            case "process" -> text = "process " + ProcessHandle.current().pid();
            default -> {}
        }
        String sha256 = Sha256.of(path);
        if (text.startsWith("{")) {
            return new Answer.Read(true, 2, List.of(1, 0, 3), sha256, text.getBytes(StandardCharsets.UTF_8));
        }
        String json = "{\"quality\":{},\"source\":{\"bytes\":" + text.length() + ",\"name\":\"" + source.name()
                + "\",\"sha256\":\"" + sha256 + "\"},\"text\":\"" + text.strip() + "\"}";
        return new Answer.Read(
                !text.startsWith("partial"), 2, List.of(1, 0, 3), sha256, json.getBytes(StandardCharsets.UTF_8));
    }

    /** Leaves a mark beside the file, which outlives the process. */
    private static boolean isFirst(Path path) throws IOException {
        Path mark = path.resolveSibling(path.getFileName() + ".mark");
        if (Files.exists(mark)) {
            return false;
        }
        Files.createFile(mark);
        return true;
    }

    @SuppressWarnings("ModifiedButNotUsed") // it is held, which is all that fills the memory
    private static void allocate(int megabytes) {
        List<byte[]> held = new ArrayList<>();
        for (int megabyte = 0; megabyte < megabytes; megabyte++) {
            held.add(new byte[1 << 20]);
        }
    }
}
