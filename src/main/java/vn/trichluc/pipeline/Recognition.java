package vn.trichluc.pipeline;

import java.util.concurrent.Future;
import vn.trichluc.model.Page;
import vn.trichluc.model.PageImage;

final class Recognition implements AutoCloseable {
    Recognition(int jobs) {}

    interface Picture<E extends Exception> {
        PageImage render() throws E;
    }

    <E extends Exception> Future<Page> read(Picture<E> picture) throws E, InterruptedException {
        throw new IllegalStateException("not yet");
    }

    @Override
    public void close() {}
}
