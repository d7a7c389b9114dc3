package vn.trichluc.structure.body;

import vn.trichluc.model.Outline;
import vn.trichluc.structure.head.HeadReader;
import vn.trichluc.structure.table.TableReader;

/** Reads the blocks behind the head, one by one, by the cases of {@link BodyCase}. */
public final class BodyReader {
    private BodyReader() {}

    public static Outline read(HeadReader.Found head, TableReader tables) {
        BodyReading body = new BodyReading(head, tables);
        while (!body.isAtEnd()) {
            BodyCase.take(body);
        }
        return body.outline();
    }
}
