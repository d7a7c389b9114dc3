package vn.trichluc.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.trichluc.text.VisibleLine;
import vn.trichluc.text.legacy.LegacyEncoding;
import vn.trichluc.text.legacy.LegacyText;

/** Runs {@code trichluc text}, which converts text from before Unicode to Unicode, and back. */
@Command(
        name = "text",
        description = "Prints a text file in Unicode (UTF-8, NFC), whichever old Vietnamese encoding it is in.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TextCommand implements Callable<Integer> {
    private static final String AUTO = "auto";
    private static final String UNICODE = "unicode";

    /** The largest size of a file in bytes; a larger one is no text that somebody wrote. */
    private static final int MAX_BYTES = 64 << 20;

    @Parameters(paramLabel = "FILE", description = "A text file; - for standard input.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String file;

    @Option(
            names = "--from",
            paramLabel = "ENCODING",
            defaultValue = AUTO,
            description = "tcvn3, vni, viscii, vps, viqr, unicode, or auto, which says on standard error what it found."
                    + " Default: ${DEFAULT-VALUE}.")
    private String from = AUTO;

    @Option(
            names = "--to",
            paramLabel = "ENCODING",
            defaultValue = UNICODE,
            description = "unicode, or one of the others for the way back. Default: ${DEFAULT-VALUE}.")
    private String to = UNICODE;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write there instead of standard output.")
    private @Nullable Path out;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        Optional<LegacyEncoding> source = encoding("--from", from, List.of(AUTO, UNICODE));
        Optional<LegacyEncoding> target = encoding("--to", to, List.of(UNICODE));
        byte[] bytes;
        try {
            bytes = read();
        } catch (IOException e) {
            return fail("expected a readable text file, found none (" + e + "); check its name");
        }
        if (bytes.length > MAX_BYTES) {
            return fail("expected at most " + MAX_BYTES + " bytes of text, found more; split it");
        }
        Optional<String> unicode = unicode(bytes, source);
        if (unicode.isEmpty()) {
            return fail("expected UTF-8 or Vietnamese in an old encoding, found neither; name it with --from");
        }
        String text = Normalizer.normalize(unicode.get(), Normalizer.Form.NFC);
        byte[] result = target.map(encoding -> LegacyEncoding.bytes(encoding.encode(text)))
                .orElseGet(() -> text.getBytes(StandardCharsets.UTF_8));
        try {
            write(result);
        } catch (IOException e) {
            return fail("the result cannot be written (" + e + "); check the folder and the disk");
        }
        return ExitCode.FINE;
    }

    private Optional<LegacyEncoding> encoding(String option, String name, List<String> others) {
        Optional<LegacyEncoding> encoding = LegacyEncoding.named(name);
        if (encoding.isEmpty() && others.stream().noneMatch(name::equalsIgnoreCase)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    option + ": expected tcvn3, vni, viscii, vps, viqr or " + String.join(" or ", others) + ", found "
                            + name);
        }
        return encoding;
    }

    private byte[] read() throws IOException {
        if (file.equals("-")) {
            return System.in.readNBytes(MAX_BYTES + 1);
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return in.readNBytes(MAX_BYTES + 1);
        }
    }

    /** Returns the text in Unicode; empty if the bytes are no text. */
    private Optional<String> unicode(byte[] bytes, Optional<LegacyEncoding> source) {
        Optional<String> utf8 = utf8(bytes);
        if (source.isPresent()) {
            // somebody may have saved the old characters as UTF-8 since
            return Optional.of(source.get().decode(utf8.orElseGet(() -> LegacyEncoding.characters(bytes))));
        }
        if (!from.equalsIgnoreCase(AUTO)) {
            return utf8;
        }
        if (utf8.isEmpty()) {
            Optional<LegacyText.Decoded> decoded = LegacyText.decode(bytes);
            decoded.ifPresent(found -> say("found " + found.encoding()));
            return decoded.map(LegacyText.Decoded::text);
        }
        List<LegacyText.Piece> lines = new ArrayList<>();
        for (String line : utf8.get().split("(?<=\n)", -1)) {
            lines.add(new LegacyText.Piece(line, ""));
        }
        LegacyText.Converted converted = LegacyText.convert(lines);
        if (converted.findings().isEmpty()) {
            say("found Unicode");
        }
        converted
                .findings()
                .forEach(found -> say("found " + found.encoding() + " in " + found.pieces() + " of " + lines.size()
                        + " lines, written as UTF-8"));
        return Optional.of(String.join("", converted.texts()));
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private void write(byte[] result) throws IOException {
        if (out != null) {
            Files.write(out, result);
            return;
        }
        System.out.write(result);
        System.out.flush();
    }

    private void say(String message) {
        spec.commandLine().getErr().println(VisibleLine.of("trichluc: " + file + ": " + message));
    }

    private int fail(String message) {
        say(message);
        return ExitCode.SOME_FAILED;
    }
}
