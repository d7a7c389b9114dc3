package vn.trichluc.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;

class RunFolderTest {
    @Test
    void whatAWorkbookWritesAsideLiesInAFolderOfThisRunAndIsGoneAtTheEnd() throws Exception {
        Path folder;
        try (RunFolder aside = RunFolder.open()) {
            folder = aside.file(".xlsx").getParent();
            if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                        .isEqualTo("rwx------");
            }
            try (SXSSFWorkbook workbook = new SXSSFWorkbook(1)) {
                for (int i = 0; i < 10; i++) {
                    (i == 0 ? workbook.createSheet("a") : workbook.getSheetAt(0))
                            .createRow(i)
                            .createCell(0)
                            .setCellValue("dòng");
                }
                try (Stream<Path> files = Files.list(folder)) {
                    assertThat(files.map(each -> each.getFileName().toString()))
                            .anyMatch(name -> name.contains("sxssf"));
                }
                workbook.write(new ByteArrayOutputStream());
            }
            File directory = TempFile.createTempDirectory("any");
            assertThat(directory.toPath().getParent()).isEqualTo(folder);
            Files.writeString(directory.toPath().resolve("left"), "behind");
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void twoRunsHaveTwoFolders() throws Exception {
        try (RunFolder one = RunFolder.open();
                RunFolder other = RunFolder.open()) {
            assertThat(List.of(one.file(".a").getParent()))
                    .doesNotContain(other.file(".a").getParent());
        }
    }
}
