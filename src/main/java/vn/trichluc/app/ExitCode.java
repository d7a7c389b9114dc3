package vn.trichluc.app;

/** The exit codes of the program. */
final class ExitCode {
    static final int FINE = 0;
    static final int SOME_FAILED = 1;
    static final int USAGE = 2;
    static final int ENVIRONMENT = 3;

    private ExitCode() {}
}
