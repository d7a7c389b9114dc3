package vn.trichluc.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFingerprintTest {
    @TempDir
    private Path folder;

    private String jar(String name, String content) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("a.class"));
            zip.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return jar.toString();
    }

    @Test
    void aByteOfTheProgramOrAWordOfTheConfigurationChangesIt() throws IOException {
        String jar = jar("a.jar", "one");
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Files.writeString(classes.resolve("b.class"), "b");
        String classPath = jar + File.pathSeparator + classes;
        String first = ProgramFingerprint.of(classPath, List.of("x"));

        assertThat(first).matches("[0-9a-f]{16}").isEqualTo(ProgramFingerprint.of(classPath, List.of("x")));
        assertThat(ProgramFingerprint.of(classPath, List.of("y"))).isNotEqualTo(first);
        assertThat(ProgramFingerprint.of(jar, List.of("x"))).isNotEqualTo(first);
        jar("a.jar", "two");
        String other = ProgramFingerprint.of(classPath, List.of("x"));
        assertThat(other).isNotEqualTo(first);
        Files.writeString(classes.resolve("b.class"), "c");
        assertThat(ProgramFingerprint.of(classPath, List.of("x"))).isNotEqualTo(other);
    }
}
