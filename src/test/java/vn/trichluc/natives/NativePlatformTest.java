package vn.trichluc.natives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NativePlatformTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x86_64",
        "Linux, aarch64, linux-arm64",
        "Mac OS X, x86_64, macosx-x86_64",
        "Mac OS X, aarch64, macosx-arm64",
        "Windows 11, amd64, windows-x86_64"
    })
    void isKnownByWhatJavaSaysOfTheMachine(String osName, String osArch, String publisherName) {
        assertThat(NativePlatform.of(osName, osArch).map(NativePlatform::publisherName))
                .contains(publisherName);
    }

    @ParameterizedTest
    @CsvSource({"Linux, ppc64le", "Linux, x86", "SunOS, amd64", "Windows 11, aarch64", "FreeBSD, amd64"})
    void isUnknownForAMachineWithoutLibraries(String osName, String osArch) {
        assertThat(NativePlatform.of(osName, osArch)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hasAllItsLibrariesInTheClassPath(NativePlatform platform) {
        assertThat(platform.files())
                .allSatisfy(file -> assertThat(NativePlatformTest.class.getResource(file.resource()))
                        .as(file.resource())
                        .isNotNull());
    }

    @ParameterizedTest
    @EnumSource
    void loadsLeptonicaBeforeTesseract(NativePlatform platform) {
        List<String> resources =
                platform.files().stream().map(NativeFile::resource).toList();
        assertThat(resources.get(resources.size() - 1)).contains("/tesseract/");
        assertThat(resources.subList(0, resources.size() - 1)).allMatch(name -> name.contains("/leptonica/"));
    }

    @Test
    void cachesWhereTheUserSays() {
        assertThat(CacheFolder.of("Linux", Map.of("XDG_CACHE_HOME", "/somewhere")))
                .hasToString("/somewhere/trichluc");
    }

    @Test
    void cachesInTheUsersHomeOtherwise() {
        String home = System.getProperty("user.home");
        assertThat(CacheFolder.of("Linux", Map.of("XDG_CACHE_HOME", "relative")))
                .hasToString(home + "/.cache/trichluc");
        assertThat(CacheFolder.of("Mac OS X", Map.of())).hasToString(home + "/Library/Caches/trichluc");
    }

    @Test
    void cachesNowhereWithoutAFolderOfTheUser() {
        assertThat(CacheFolder.of("Windows 11", Map.of())).isNull();
    }
}
