package vn.trichluc.natives;

import java.util.List;

/**
 * A library in the class path.
 *
 * @param resource its absolute name in the class path
 * @param names the file names under which it is looked for, at least one
 */
record NativeFile(String resource, List<String> names) {
    NativeFile {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a library has a name: " + resource);
        }
    }

    NativeFile(String resource, String... names) {
        this(resource, List.of(names));
    }
}
