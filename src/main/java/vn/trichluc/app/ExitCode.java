package vn.trichluc.app;

/** What the program tells its caller. */
final class ExitCode {
    static final int FINE = 0;
    static final int SOME_FAILED = 1;
    static final int USAGE = 2;
    static final int ENVIRONMENT = 3;

    private ExitCode() {}
}
