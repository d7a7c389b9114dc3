package vn.trichluc.app;

import java.io.Console;
import java.util.Objects;

/** Tells whether a person watches the program at a terminal. */
final class Terminal {
    private Terminal() {}

    /** Whether a person watches: input and output are a terminal's, and no continuous integration runs the program. */
    static boolean isWatched() {
        return isTerminal() && System.getenv("CI") == null;
    }

    /** Until JDK 21 there is no console without a terminal; since 22 there is always one, which says whose it is. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Objects.equals(Console.class.getMethod("isTerminal").invoke(console), true);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
